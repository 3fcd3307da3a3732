// Answers queries with MiniSearch: reads {rows: [{id, title, heading, text}], queries: [string]} and writes, for each query, the
// identifiers of its best ten rows. Argument: a folder with node_modules/minisearch.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const require = createRequire(resolve(process.argv[2], 'any.js'))
const MiniSearch = require('minisearch')
const { rows, queries } = JSON.parse(readFileSync(0, 'utf8'))

const index = new MiniSearch({ fields: ['title', 'heading', 'text'] })
index.addAll(rows)
const texts = rows.map(row => `${row.title}\n${row.heading}\n${row.text}`.toLowerCase())

// What its README recommends for a search as one types (the last word unfinished, one letter in five wrong), with the weights that do best
// on the half of the queries that is there for tuning.
const options = {
  prefix: (term, i, terms) => i === terms.length - 1,
  fuzzy: term => (term.length > 3 ? 0.2 : false),
  boost: { title: 0.5 }
}

// It knows no phrases: rows that hold what stands in quotation marks go first, as programs built on it do.
function search(query) {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(match => match[1].toLowerCase())
  const holdsPhrases = id => phrases.every(phrase => texts[id].includes(phrase))
  const found = index.search(query, options).map(result => result.id)
  const first = phrases.length ? found.filter(holdsPhrases) : []
  return [...new Set([...first, ...found])].slice(0, 10)
}

process.stdout.write(JSON.stringify(queries.map(search)))
