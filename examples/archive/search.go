package main

import (
	"bufio"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"
	"time"
	"unicode"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/progress"
)

// A search is a question to an archive.
type search struct {
	query          query
	from, to       int64    // days of publication, the last included; 0 for none
	times          []string // words of the times that must be mentioned
	author, outlet []word
	limit          int
}

// A result is an article that was found.
type result struct {
	ID           string   `json:"id"`
	Published    string   `json:"published,omitempty"`
	Outlet       string   `json:"outlet,omitempty"`
	URL          string   `json:"url,omitempty"`
	Authors      []string `json:"authors,omitempty"`
	Headline     string   `json:"headline"`
	HeadlineHits []span   `json:"headline_hits,omitempty"` // in bytes
	Snippet      string   `json:"snippet,omitempty"`
	SnippetHits  []span   `json:"snippet_hits,omitempty"` // in bytes
}

// find gives the ids of the best hits, each once.
func (s *store) find(q search) ([]articleID, error) {
	var filters []string
	for _, f := range []struct {
		column string
		words  []word
	}{{"author", q.author}, {"outlet", q.outlet}} {
		if len(f.words) > 0 {
			filters = append(filters, column(f.column, phrase(f.words, isPlain)))
		}
	}
	if len(q.times) > 0 {
		filters = append(filters, column("times", strings.Join(q.times, " OR ")))
	}
	var found []articleID
	seen := make(map[articleID]bool)
	for _, kind := range q.query.kinds() {
		match := slices.Clone(filters)
		if kind != "" {
			match = append(match, kind)
		}
		ids, err := s.match(strings.Join(match, " AND "), q)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			if !seen[id] && len(found) < q.limit {
				seen[id] = true
				found = append(found, id)
			}
		}
		if len(found) == q.limit {
			break
		}
	}
	return found, nil
}

// match asks the index, or for no words at all the table.
func (s *store) match(match string, q search) ([]articleID, error) {
	first, last := int64(0), int64(math.MaxInt64)
	if q.from > 0 || q.to > 0 {
		first = int64(firstID(max(q.from, 1))) // articles without a day are not between days
	}
	if q.to > 0 {
		last = int64(firstID(q.to+1)) - 1
	}
	var rows *sql.Rows
	var err error
	if match == "" {
		rows, err = s.db.Query("SELECT id FROM article WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?", first, last, q.limit)
	} else {
		rows, err = s.db.Query("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?", match, first, last, q.limit)
	}
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var ids []articleID
	for rows.Next() {
		var id articleID
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// A record is an article as it stands in the archive.
type record struct{ url, outlet, published, text, now string }

var errNoArticle = errors.New("no such article")

// load reads an article and parses it.
func (s *store) load(id articleID) (record, *vietnews.Article, error) {
	var r record
	err := s.db.QueryRow("SELECT url, outlet, published, text, now FROM article WHERE id = ?", int64(id)).Scan(&r.url, &r.outlet, &r.published, &r.text, &r.now)
	if errors.Is(err, sql.ErrNoRows) {
		return r, nil, fmt.Errorf("%v: %w", id, errNoArticle)
	}
	if err != nil {
		return r, nil, err
	}
	now, _ := time.Parse(time.RFC3339, r.now) // written by us, or empty
	parser := vietnews.Parser{Now: now}
	a, err := parser.Parse(r.text)
	return r, a, err
}

// show makes what is shown of a hit.
func (q search) show(id articleID, r record, a *vietnews.Article) result {
	out := result{ID: id.String(), Published: r.published, Outlet: r.outlet, URL: r.url, Headline: a.Headline}
	for _, b := range a.Bylines {
		if b.Role != vietnews.Photographer {
			out.Authors = append(out.Authors, b.Name)
		}
	}
	terms := q.query.terms
	if row := q.query.row(); len(terms) > 1 && q.hasRow(a, row) {
		terms = [][]word{row} // an article that has the words in a row has many of them elsewhere too
	}
	best := -1
	for role, text := range searched(a) {
		hits, score := q.hits(text, terms, a.Dateline.Time)
		if role == vietnews.RoleHeadline {
			out.HeadlineHits = hits
			continue
		}
		if score > best && (score > 0 || role == vietnews.RoleLead || role == vietnews.RoleParagraph) {
			best = score
			out.Snippet, out.SnippetHits = cut(text, hits)
		}
	}
	return out
}

// hasRow reports whether one of the texts has words in a row.
func (q search) hasRow(a *vietnews.Article, row []word) bool {
	for _, text := range searched(a) {
		if len(find(splitWords(text), row)) > 0 {
			return true
		}
	}
	return false
}

// hits gives what to mark in a text, in order and apart, and how well the text answers the question.
func (q search) hits(text string, terms [][]word, published time.Time) (hits []span, score int) {
	words := splitWords(text)
	for _, term := range terms {
		if spans := find(words, term); len(spans) > 0 {
			hits = append(hits, spans...)
			score += 10 + min(len(spans), 9) // another term is worth more than the same again
		}
	}
	if len(q.times) > 0 {
		for _, m := range mentionsIn(text, published) {
			if m.meets(q.times) {
				hits = append(hits, span{m.start, m.end})
				score += 100
			}
		}
	}
	slices.SortFunc(hits, func(a, b span) int { return a[0] - b[0] })
	apart := hits[:0]
	for _, h := range hits {
		if n := len(apart); n > 0 && h[0] < apart[n-1][1] {
			apart[n-1][1] = max(apart[n-1][1], h[1])
		} else {
			apart = append(apart, h)
		}
	}
	return apart, score
}

// Length of a snippet in bytes, and how much of it stands before the first hit.
const snippetLength, snippetBefore = 280, 80

// cut takes a snippet around the first hit, at spaces.
func cut(text string, hits []span) (string, []span) {
	from, to := 0, len(text)
	if len(hits) > 0 && hits[0][0] > snippetBefore {
		if i := strings.IndexByte(text[hits[0][0]-snippetBefore:hits[0][0]], ' '); i >= 0 {
			from = hits[0][0] - snippetBefore + i + 1
		} else {
			from = hits[0][0]
		}
	}
	if len(text)-from > snippetLength {
		to = from + snippetLength
		if len(hits) > 0 {
			to = max(to, hits[0][1])
		}
		if i := strings.LastIndexByte(text[from:to], ' '); i > 0 && (len(hits) == 0 || from+i >= hits[0][1]) {
			to = from + i
		}
		for to < len(text) && text[to]&0xC0 == 0x80 {
			to++ // a word longer than a snippet
		}
	}
	before, after := "", ""
	if from > 0 {
		before = "… "
	}
	if to < len(text) {
		after = " …"
	}
	var kept []span
	for _, h := range hits {
		if h[0] >= from && h[1] <= to {
			kept = append(kept, span{h[0] - from + len(before), h[1] - from + len(before)})
		}
	}
	return before + text[from:to] + after, kept
}

// runSearch is the command search.
func runSearch(db string, args []string, stdout io.Writer) error {
	flags := newFlags("search")
	from := flags.String("from", "", "first day, month or year of publication")
	to := flags.String("to", "", "last day, month or year of publication")
	mentions := flags.String("mentions", "", "day, month or year that the text speaks of")
	outlet := flags.String("outlet", "", "newspaper")
	author := flags.String("author", "", "name of a contributor")
	limit := flags.Int("n", 10, "most articles to print")
	asJSON := flags.Bool("json", false, "print JSON Lines")
	color := flags.String("color", "auto", "mark hits: auto, always or never")
	if err := flags.Parse(args); err != nil {
		return err
	}
	q := search{query: parseQuery(strings.Join(flags.Args(), " ")), author: splitWords(*author), outlet: splitWords(*outlet), limit: *limit}
	if err := q.setTimes(*from, *to, *mentions); err != nil {
		return err
	}
	if len(flags.Args()) > 0 && len(q.query.terms) == 0 {
		return fmt.Errorf("no words in %q", strings.Join(flags.Args(), " "))
	}
	s, err := openStore(db, false)
	if err != nil {
		return err
	}
	defer s.close()
	out := bufio.NewWriter(stdout)
	write := func(r result) { writeResult(out, r, marks(*color, stdout)) }
	if *asJSON {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		write = func(r result) { enc.Encode(r) } // an error of out comes again with Flush
	}
	if err := s.answer(q, write); err != nil {
		return err
	}
	return out.Flush()
}

// answer gives the results of a search.
func (s *store) answer(q search, give func(result)) error {
	ids, err := s.find(q)
	if err != nil {
		return err
	}
	for _, id := range ids {
		r, a, err := s.load(id)
		if err != nil {
			return err
		}
		give(q.show(id, r, a))
	}
	return nil
}

// setTimes reads the times that the user typed.
func (q *search) setTimes(from, to, mentions string) error {
	now := time.Now().In(vietnews.ICT)
	if from != "" {
		x, err := period(from, now)
		if err != nil {
			return fmt.Errorf("-from: %w", err)
		}
		q.from = dayOf(x.From)
	}
	if to != "" {
		x, err := period(to, now)
		if err != nil {
			return fmt.Errorf("-to: %w", err)
		}
		q.to = dayOf(x.To.Add(-time.Nanosecond))
	}
	if mentions != "" {
		x, err := period(mentions, now)
		if err == nil {
			q.times, err = spanWords(x)
		}
		if err != nil {
			return fmt.Errorf("-mentions: %w", err)
		}
	}
	return nil
}

// marks gives what to print before and behind a hit.
func marks(color string, stdout io.Writer) [2]string {
	f, ok := stdout.(*os.File)
	auto := color == "auto" && ok && progress.Terminal(f) && os.Getenv("NO_COLOR") == ""
	if auto || color == "always" {
		return [2]string{"\x1b[1;31m", "\x1b[0m"}
	}
	return [2]string{}
}

// writeResult writes one result in two lines.
func writeResult(w io.Writer, r result, mark [2]string) {
	fmt.Fprintf(w, "%s  ", r.ID)
	if r.Outlet != "" {
		fmt.Fprintf(w, "%s: ", printable(r.Outlet))
	}
	fmt.Fprintf(w, "%s\n", highlight(r.Headline, r.HeadlineHits, mark))
	if r.Snippet != "" {
		fmt.Fprintf(w, "    %s\n", highlight(r.Snippet, r.SnippetHits, mark))
	}
}

// highlight puts marks around hits.
func highlight(text string, hits []span, mark [2]string) string {
	var b strings.Builder
	end := 0
	for _, h := range hits {
		b.WriteString(printable(text[end:h[0]]) + mark[0] + printable(text[h[0]:h[1]]) + mark[1])
		end = h[1]
	}
	return b.String() + printable(text[end:])
}

// printable drops what would command a terminal.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s)
}

// runShow is the command show.
func runShow(db string, args []string, stdout io.Writer) error {
	flags := newFlags("show")
	asHTML := flags.Bool("html", false, "print a whole page")
	asJSON := flags.Bool("json", false, "print the article as JSON")
	raw := flags.Bool("raw", false, "print the text as it was imported")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return errors.New("show takes one id, as search prints it")
	}
	id, err := parseID(flags.Arg(0))
	if err != nil {
		return err
	}
	s, err := openStore(db, false)
	if err != nil {
		return err
	}
	defer s.close()
	r, a, err := s.load(id)
	if err != nil {
		return err
	}
	switch {
	case *asHTML:
		return a.WriteHTML(stdout)
	case *asJSON:
		_, err = stdout.Write(append(a.AppendJSON(nil), '\n'))
	case *raw:
		_, err = io.WriteString(stdout, r.text)
	default:
		_, err = io.WriteString(stdout, a.Text())
	}
	return err
}
