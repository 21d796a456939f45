package main

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// The archive keeps each text as it came. What is found in it is parsed again whenever it is shown, so that old articles gain from a better
// parser; only the index is of the day of import.
//
// An article's id is the day of its publication and a number within that day. So the order of ids is that of time, which is what makes the
// newest hits quick to find and days between cheap to ask for.
//
// All words stand in one index of FTS5 without content: the text with and without diacritics, authors, outlet, and the days, months and years
// that the text speaks of, each as a word of its own. Words in a row are found by pairs of neighbours, dân_vận, for syllables are so common
// that to look where "dân" and "vận" stand in half of all articles would take too long. Words without diacritics begin with _, so that
// who looks for "dan" as such need not read over each "dân".
const schema = `
CREATE TABLE article (
	id        INTEGER PRIMARY KEY, -- day of publication << 20 | number within the day
	hash      BLOB NOT NULL UNIQUE,-- first half of the text's SHA-256
	source    TEXT NOT NULL,       -- "id" of the import
	url       TEXT NOT NULL,
	outlet    TEXT NOT NULL,
	now       TEXT NOT NULL,       -- when the page was read, RFC 3339, or empty
	published TEXT NOT NULL,       -- RFC 3339, or empty
	headline  TEXT NOT NULL,
	text      TEXT NOT NULL        -- as imported
);
CREATE VIRTUAL TABLE words USING fts5(
	marked, marked_pairs, plain, plain_pairs, author, outlet, times,
	content='', tokenize="unicode61 remove_diacritics 0 tokenchars '_'"
);
PRAGMA user_version = 1;
`

// A store is an archive in one SQLite file.
type store struct{ db *sql.DB }

// errNoArchive tells that there is nothing to search yet.
var errNoArchive = errors.New("no such archive; make one with import")

// openStore opens an archive, to write to it or only to read.
func openStore(path string, write bool) (*store, error) {
	if _, err := os.Stat(path); !write && errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", path, errNoArchive)
	}
	// A commit that was reported is on the disk: journal ahead of the pages, synchronized with each commit.
	options := "?_pragma=busy_timeout(10000)&_pragma=journal_mode(wal)&_pragma=synchronous(full)&_pragma=cache_size(-65536)&_txlock=immediate"
	db, err := sql.Open("sqlite", "file:"+strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(path)+options)
	if err != nil {
		return nil, err
	}
	s := &store{db}
	if err := s.prepare(write); err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// prepare makes the tables of a new archive.
func (s *store) prepare(write bool) error {
	version, err := schemaVersion(s.db)
	switch {
	case err != nil:
		return err
	case version == 1:
		return nil
	case version > 1:
		return fmt.Errorf("made by a later version of this program (%d)", version)
	case !write:
		return errNoArchive
	}
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if version, err := schemaVersion(tx); err != nil || version == 1 {
		return err // another program has just made them
	}
	if _, err := tx.Exec(schema); err != nil {
		return err
	}
	return tx.Commit()
}

// schemaVersion is 0 for a new file.
func schemaVersion(q interface{ QueryRow(string, ...any) *sql.Row }) (version int, err error) {
	err = q.QueryRow("PRAGMA user_version").Scan(&version)
	return version, err
}

func (s *store) close() error { return s.db.Close() }

// An articleID is a row of the archive, printed as "2020-01-09-3", or "0-3" for an article without a day.
type articleID int64

const (
	numberBits = 20     // of the number within the day
	epochDays  = 719162 // from 1 January of year 1 to that of 1970
)

// dayOf is the number of a time's day in its own zone, 1 for 1 January of year 1, or 0 for the zero time.
func dayOf(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix()/86400 + epochDays + 1
}

// firstID is the least id of a day.
func firstID(day int64) articleID { return articleID(day << numberBits) }

func (id articleID) String() string {
	number := int64(id) & (1<<numberBits - 1)
	day := int64(id) >> numberBits
	if day == 0 {
		return fmt.Sprintf("0-%d", number)
	}
	return fmt.Sprintf("%s-%d", time.Unix((day-1-epochDays)*86400, 0).UTC().Format(time.DateOnly), number)
}

// parseID reads what String writes.
func parseID(s string) (articleID, error) {
	bad := fmt.Errorf("%q is no id of an article, such as 2020-01-09-3", s)
	i := strings.LastIndexByte(s, '-')
	if i < 0 {
		return 0, bad
	}
	number, err := strconv.ParseUint(s[i+1:], 10, numberBits)
	if err != nil {
		return 0, bad
	}
	var day int64
	if s[:i] != "0" {
		t, err := time.Parse(time.DateOnly, s[:i])
		if err != nil {
			return 0, bad
		}
		day = dayOf(t)
	}
	return firstID(day) + articleID(number), nil
}
