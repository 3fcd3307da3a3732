-- Metadata whose values notes share, a row for each value: not what makes a note this one (its title, its address), nor
-- what other tables hold (tags, names).
CREATE TABLE property(
  key TEXT NOT NULL COLLATE NOCASE,
  value TEXT NOT NULL,
  note INTEGER NOT NULL REFERENCES note(id) ON DELETE CASCADE,
  PRIMARY KEY (key, value, note)) WITHOUT ROWID;

CREATE INDEX property_by_note ON property(note);
