package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"example.com/vietnews"
	"golang.org/x/text/unicode/norm"
)

// A claim is a row of the budget: what work may cost beside a function of the standard library on the same text.
type claim struct {
	work, base string
	most       float64 // how many times what base takes; 0 where nothing is promised
	pairs      []pair  // one for each text
}

// A pair is some work and what it is measured by.
type pair struct{ work, base func() }

// A subject is a page as the claims need it.
type subject struct {
	text    string
	quoted  string // with a quotation mark more: html.EscapeString copies only where there is something to escape
	article *vietnews.Article
	json    []byte
	string  []byte // the text as a JSON string
	others  []string
}

func subjects(pages []page) []*subject {
	var list []*subject
	for _, p := range pages {
		a, err := vietnews.Parse(p.text)
		if err != nil {
			continue
		}
		s := &subject{text: p.text, quoted: p.text + `"`, article: a, json: a.AppendJSON(nil)}
		s.string, _ = json.Marshal(p.text)
		for line := range strings.Lines(p.text) {
			if _, err := vietnews.ParseDateline(line); errors.Is(err, vietnews.ErrNotDateline) && strings.TrimSpace(line) != "" {
				s.others = append(s.others, line)
			}
		}
		list = append(list, s)
	}
	return list
}

func budget(list []*subject) []claim {
	valid := func(s *subject) { utf8.ValidString(s.text) }
	escape := func(s *subject) { html.EscapeString(s.quoted) }
	marshal := func(s *subject) { json.Marshal(s.text) }
	unmarshal := func(s *subject) { var text string; json.Unmarshal(s.string, &text) }
	var parser vietnews.Parser
	var reused vietnews.Article
	claims := []claim{
		each(list, "`Parse`", "`utf8.ValidString`", 4, func(s *subject) { vietnews.Parse(s.text) }, valid),
		each(list, "`Parser.ParseInto`, the article used again", "`utf8.ValidString`", 0, func(s *subject) { parser.ParseInto(&reused, s.text) }, valid),
		each(list, "for comparison: `norm.NFC.IsNormalString`", "`utf8.ValidString`", 0, func(s *subject) { norm.NFC.IsNormalString(s.text) }, valid),
		each(list, "`FindTimex`", "`utf8.ValidString`", 6, func(s *subject) {
			for range vietnews.FindTimex(s.text, s.article.Dateline.Time) {
			}
		}, valid),
		each(list, "`Article.Text`", "`html.EscapeString`", 1, func(s *subject) { s.article.Text() }, escape),
		each(list, "`Article.HTML`", "`html.EscapeString`", 2, func(s *subject) { s.article.HTML() }, escape),
		each(list, "`Article.AppendJSON`", "`json.Marshal` of the text", 0, func(s *subject) { s.article.AppendJSON(nil) }, marshal),
		each(list, "`json.Marshal` of the article", "`json.Marshal` of the text", 4, func(s *subject) { json.Marshal(s.article) }, marshal),
		each(list, "`Article.UnmarshalJSON`", "`json.Unmarshal` of the text", 0, func(s *subject) { reused.UnmarshalJSON(s.json) }, unmarshal),
		each(list, "`json.Unmarshal` of the article", "`json.Unmarshal` of the text", 0, func(s *subject) { json.Unmarshal(s.json, &reused) }, unmarshal),
	}
	return append(claims, datelineClaims(list)...)
}

// each makes a claim about every page.
func each(list []*subject, work, base string, most float64, do, measure func(*subject)) claim {
	c := claim{work: work, base: base, most: most}
	for _, s := range list {
		c.pairs = append(c.pairs, pair{func() { do(s) }, func() { measure(s) }})
	}
	return c
}

// datelineClaims are about lines: those of the outlets' forms, and those of the pages that are no datelines.
func datelineClaims(list []*subject) []claim {
	const layout, full = "Thứ Năm, 02/01/2006, 15:04 (GMT+7)", "Thứ Năm, 09/01/2020, 18:03 (GMT+7)"
	known := claim{work: "`ParseDateline`, each form of an outlet", base: "`time.ParseInLocation`, its one layout", most: 1}
	for i, d := range datelines() {
		_, err := time.ParseInLocation(d.standard, d.line, vietnews.ICT)
		if i%len(moments) != 0 || err != nil {
			continue
		}
		known.pairs = append(known.pairs, pair{
			func() { vietnews.ParseDateline(d.line) },
			func() { time.ParseInLocation(d.standard, d.line, vietnews.ICT) },
		})
	}
	long := claim{work: "`ParseDateline`, \"" + full + "\"", base: known.base, most: 1, pairs: []pair{{
		func() { vietnews.ParseDateline(full) },
		func() { time.ParseInLocation(layout, full, vietnews.ICT) },
	}}}
	other := each(list, "`ParseDateline`, any other line", "`time.ParseInLocation`, a full layout", 0.2, func(s *subject) {
		for _, line := range s.others {
			vietnews.ParseDateline(line)
		}
	}, func(s *subject) {
		for range s.others {
			time.ParseInLocation(layout, full, vietnews.ICT)
		}
	})
	return []claim{long, known, other}
}

// printBudget measures and prints the claims.
func (o *output) printBudget(list []*subject) {
	o.printf("\nWhat work takes beside the standard library on the same text, for each of %d whole pages:\n\n", len(list))
	o.printf("| work | beside | at most | least | median | most | allocations |\n|---|---|---:|---:|---:|---:|---:|\n")
	for _, c := range budget(list) {
		var ratios []float64
		var allocs float64
		for _, p := range c.pairs {
			ratios = append(ratios, p.ratio())
			allocs = max(allocs, testing.AllocsPerRun(5, p.work))
		}
		slices.Sort(ratios)
		bound := ""
		if c.most > 0 {
			bound = times3(c.most)
		}
		o.printf("| %s | %s | %s | %s | %s | %s | %.0f |\n", c.work, c.base, bound,
			times3(ratios[0]), times3(ratios[len(ratios)/2]), times3(ratios[len(ratios)-1]), allocs)
	}
}

// ratio returns how many times as long as base work takes: the least times of many short turns, which other programs seldom disturb.
func (p pair) ratio() float64 {
	const turns, share = 60, 20 * time.Microsecond
	n := 1
	for ; n < 1<<16 && run(n, p.base) < share; n *= 2 {
	}
	work, base := time.Duration(1<<62), time.Duration(1<<62)
	for range turns {
		work, base = min(work, run(n, p.work)), min(base, run(n, p.base))
	}
	return float64(work) / float64(base)
}

// run returns how long n calls take.
func run(n int, f func()) time.Duration {
	start := time.Now()
	for range n {
		f()
	}
	return time.Since(start)
}

// An output prints to all who want it.
type output struct{ text strings.Builder }

func (o *output) printf(format string, args ...any) {
	fmt.Printf(format, args...)
	fmt.Fprintf(&o.text, format, args...)
}
