package main

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/parallel"
	"example.com/vietnews/examples/internal/progress"
	"example.com/vietnews/examples/internal/source"
)

// An entry is an article on its way into the archive.
type entry struct {
	doc      source.Document
	hash     []byte
	day      int64
	time     time.Time
	headline string
	columns  [7]string // of the index
	offset   int64
	known    bool // in the archive already
	err      error
}

// A tally counts what became of the records of an import.
type tally struct {
	added, known, empty, foreign, lost int
}

func (t tally) records() int { return t.added + t.known + t.empty + t.foreign + t.lost }

func (t tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s articles imported", progress.Thousands(t.added))
	for _, part := range []struct {
		n    int
		what string
	}{{t.known, "were in the archive already"}, {t.empty, "without text"}, {t.foreign, "not in Vietnamese"}, {t.lost, "lost"}} {
		if part.n > 0 {
			fmt.Fprintf(&b, ", %s %s", progress.Thousands(part.n), part.what)
		}
	}
	return b.String()
}

// An importer reads articles into an archive. It may be killed at any moment: articles come in by transactions, and what is there already is
// known by its text, without being parsed.
type importer struct {
	store  *store
	known  *sql.Stmt
	outlet string
	now    time.Time
	stderr io.Writer
	bar    *progress.Bar
	tally  tally
}

// Articles of a transaction: enough that its cost is shared, few enough that little is done again after a kill.
const (
	batchSize = 500
	batchTime = 2 * time.Second
)

// errLost tells that the import is done but not whole.
var errLost = errors.New("not all could be read")

// run imports all inputs.
func (im *importer) run(in *source.Inputs) error {
	var err error
	im.known, err = im.store.db.Prepare("SELECT count(*) FROM article WHERE hash = ?")
	if err != nil {
		return err
	}
	defer im.known.Close()
	var batch []entry
	begun := time.Now()
	for e := range parallel.Map(in.Records(), im.prepare) {
		im.count(e)
		if !e.known && e.err == nil {
			batch = append(batch, e)
		}
		if len(batch) >= batchSize || len(batch) > 0 && time.Since(begun) > batchTime {
			if err := im.write(batch); err != nil {
				return err
			}
			batch, begun = batch[:0], time.Now()
		}
		im.bar.Set(e.offset, im.tally.records())
	}
	if err := im.write(batch); err != nil {
		return err
	}
	im.bar.Clear()
	if im.tally.lost > 0 {
		return errLost
	}
	return nil
}

// count counts what will not be written, and tells what is lost.
func (im *importer) count(e entry) {
	switch {
	case e.known:
		im.tally.known++
	case errors.Is(e.err, source.ErrForeign):
		im.tally.foreign++
	case errors.Is(e.err, vietnews.ErrNoText):
		im.tally.empty++
	case e.err != nil:
		im.tally.lost++
		im.bar.Clear()
		fmt.Fprintln(im.stderr, "archive: lost:", e.err)
	}
}

// prepare makes an entry of a record. It is called by many goroutines at once.
func (im *importer) prepare(r source.Record) entry {
	e := entry{offset: r.Offset}
	if e.doc, e.err = r.Document(); e.err != nil {
		return e
	}
	sum := sha256.Sum256([]byte(e.doc.Text))
	e.hash = sum[:16]
	var n int
	if e.err = im.known.QueryRow(e.hash).Scan(&n); e.err != nil || n > 0 {
		e.known = n > 0
		return e
	}
	if e.doc.Now.IsZero() {
		e.doc.Now = im.now
	}
	if e.doc.Outlet == "" {
		e.doc.Outlet = im.outlet
	}
	parser := vietnews.Parser{Now: e.doc.Now}
	a, err := parser.Parse(e.doc.Text)
	if err != nil {
		e.err = fmt.Errorf("%s: %w", r.Name, err)
		return e
	}
	e.index(a)
	return e
}

// index fills the columns of an entry.
func (e *entry) index(a *vietnews.Article) {
	e.time = a.Dateline.Time
	e.day = dayOf(e.time)
	e.headline = a.Headline
	var columns [7][]string
	for role, text := range searched(a) {
		words := splitWords(text)
		for i, form := range []func(word) string{isMarked, isIndexedPlain} {
			columns[2*i] = append(columns[2*i], forms(words, form)...)
			columns[2*i+1] = append(columns[2*i+1], pairs(words, form)...)
		}
		if role == vietnews.RoleByline {
			columns[4] = append(columns[4], forms(words, isPlain)...)
		}
		for _, m := range mentionsIn(text, e.time) {
			columns[6] = append(columns[6], m.words...)
		}
	}
	columns[5] = forms(splitWords(e.doc.Outlet), isPlain)
	for i, words := range columns {
		e.columns[i] = strings.Join(words, " ")
	}
}

// write adds a batch in one transaction. Ids of a transaction go upwards, for so the index writes least.
func (im *importer) write(batch []entry) error {
	if len(batch) == 0 {
		return nil
	}
	slices.SortStableFunc(batch, func(a, b entry) int {
		if a.day != b.day {
			return int(a.day - b.day)
		}
		return a.time.Compare(b.time)
	})
	tx, err := im.store.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	w, err := newWriter(tx)
	if err != nil {
		return err
	}
	added := 0
	for _, e := range batch {
		ok, err := w.add(e)
		if err != nil {
			return fmt.Errorf("writing %s: %w", e.doc.ID, err)
		}
		if ok {
			added++
		}
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	im.tally.added += added
	im.tally.known += len(batch) - added
	return nil
}

// A writer adds entries within one transaction.
type writer struct{ last, article, words *sql.Stmt }

func newWriter(tx *sql.Tx) (w writer, err error) {
	for _, p := range []struct {
		stmt  **sql.Stmt
		query string
	}{
		{&w.last, "SELECT max(id) FROM article WHERE id BETWEEN ? AND ?"},
		{&w.article, "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING"},
		{&w.words, "INSERT INTO words (rowid, marked, marked_pairs, plain, plain_pairs, author, outlet, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"},
	} {
		if *p.stmt, err = tx.Prepare(p.query); err != nil {
			return w, err
		}
	}
	return w, nil
}

// add writes one entry and reports whether it is new.
func (w writer) add(e entry) (bool, error) {
	var last sql.NullInt64
	first := firstID(e.day)
	if err := w.last.QueryRow(int64(first), int64(firstID(e.day+1)-1)).Scan(&last); err != nil {
		return false, err
	}
	id := max(int64(first), last.Int64) + 1
	if id >= int64(firstID(e.day+1)) {
		return false, errors.New("too many articles of one day")
	}
	d := e.doc
	result, err := w.article.Exec(id, e.hash, d.ID, d.URL, d.Outlet, stamp(d.Now), stamp(e.time), e.headline, d.Text)
	if err != nil {
		return false, err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return false, err
	}
	c := e.columns
	_, err = w.words.Exec(id, c[0], c[1], c[2], c[3], c[4], c[5], c[6])
	return true, err
}

// stamp writes a time as RFC 3339, and the zero time as nothing.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// runImport is the command import.
func runImport(db string, args []string, stdin io.Reader, stdout io.Writer, stderr io.Writer) error {
	flags := newFlags("import")
	outlet := flags.String("outlet", "", "newspaper of texts that don't name theirs")
	now := flags.String("now", "", "when the pages were read, RFC 3339, for texts that don't say")
	if err := flags.Parse(args); err != nil {
		return err
	}
	im := importer{outlet: *outlet, stderr: stderr}
	if *now != "" {
		var err error
		if im.now, err = time.Parse(time.RFC3339, *now); err != nil {
			return fmt.Errorf("now is %q, not a time in RFC 3339", *now)
		}
	}
	in, err := source.Open(flags.Args(), stdin)
	if err != nil {
		return err
	}
	if im.store, err = openStore(db, true); err != nil {
		return err
	}
	defer im.store.close()
	if f, ok := stderr.(*os.File); ok {
		im.bar = progress.New(f, "articles", in.Size())
	}
	err = im.run(in)
	im.bar.Clear()
	if err == nil || errors.Is(err, errLost) {
		if _, err := fmt.Fprintf(stdout, "%v\n", im.tally); err != nil {
			return err
		}
	}
	return err
}
