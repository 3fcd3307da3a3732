-- What lists, links and concept pages need of all notes at once. Texts of passages are in the full-text index, texts of
-- notes in their files. A statement ends with a semicolon at the end of a line.

-- Tables of the first version are left behind whole: everything in them can be read from the notes again.
DROP TABLE IF EXISTS section;
DROP TABLE IF EXISTS block;
DROP TABLE IF EXISTS note_label;
DROP TABLE IF EXISTS term;
DROP TABLE IF EXISTS link;
DROP TABLE IF EXISTS tag;
DROP TABLE IF EXISTS problem;
DROP TABLE IF EXISTS name;
DROP TABLE IF EXISTS note;
DROP TABLE IF EXISTS library;

CREATE TABLE library(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  generation INTEGER NOT NULL);

INSERT INTO library(one, generation) VALUES (1, 0);

-- sort and find: the title as lists sort and filter it. section_titles in order, headings the folded titles of headings
-- that are not sections, creators: a line for each
CREATE TABLE note(
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  sort TEXT NOT NULL,
  find TEXT NOT NULL,
  section_titles TEXT NOT NULL,
  headings TEXT NOT NULL,
  source_type TEXT,
  creators TEXT,
  show TEXT,
  published TEXT,
  url TEXT,
  duration INTEGER,
  sections INTEGER NOT NULL,
  answers INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  terms INTEGER NOT NULL,
  quotes INTEGER NOT NULL,
  citations INTEGER NOT NULL,
  problems INTEGER NOT NULL);

CREATE INDEX note_by_title ON note(sort, kind);

CREATE TABLE block(
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  passage INTEGER NOT NULL,
  PRIMARY KEY (note, id)) WITHOUT ROWID;

-- A label is written once, here, under its folded key; rows that use it in another spelling carry theirs in "written".
-- Lists are in the order of the key's letters; two keys that differ in case (AGI and agi) are two names.
-- How often a name is used is counted as notes come and go; preferred, owner, standing and uses are derived from that.
CREATE TABLE name(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL COLLATE NOCASE,
  label TEXT NOT NULL,
  preferred TEXT,
  links INTEGER NOT NULL,
  asides INTEGER NOT NULL,
  sees INTEGER NOT NULL,
  definitions INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  variants INTEGER NOT NULL,
  people INTEGER NOT NULL,
  labels INTEGER NOT NULL,
  owner INTEGER,
  standing INTEGER NOT NULL DEFAULT 0,
  uses INTEGER NOT NULL DEFAULT 0);

CREATE INDEX name_by_key ON name(key);

-- most names are used once and are listed by key
CREATE INDEX name_by_uses ON name(uses DESC, key) WHERE standing > 0 AND uses > 1;

CREATE INDEX name_by_owner ON name(owner) WHERE owner IS NOT NULL;

-- ordinal: 0 the path, 1 the file name, 2 the title, from 3 on the aliases
CREATE TABLE note_label(
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name INTEGER NOT NULL,
  written TEXT,
  PRIMARY KEY (note, ordinal)) WITHOUT ROWID;

CREATE INDEX note_label_by_name ON note_label(name);

-- entry: the whole label of an entry that has several
CREATE TABLE term(
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  written TEXT,
  entry TEXT,
  PRIMARY KEY (note, ordinal, name)) WITHOUT ROWID;

CREATE INDEX term_by_name ON term(name);

CREATE TABLE link(
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name INTEGER NOT NULL,
  passage INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  stance INTEGER,
  heading TEXT,
  block TEXT,
  written TEXT,
  PRIMARY KEY (note, ordinal)) WITHOUT ROWID;

CREATE INDEX link_by_name ON link(name);

-- a tag's parents are rows too, without "written"
CREATE TABLE tag(
  key TEXT NOT NULL,
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  written TEXT,
  PRIMARY KEY (key, note)) WITHOUT ROWID;

CREATE INDEX tag_by_note ON tag(note);

CREATE TABLE problem(
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  rule TEXT NOT NULL,
  severity INTEGER NOT NULL,
  message TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  line INTEGER NOT NULL,
  suggestion TEXT,
  PRIMARY KEY (note, ordinal)) WITHOUT ROWID;

CREATE INDEX problem_by_severity ON problem(severity);
