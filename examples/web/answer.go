package main

import (
	"iter"
	"sort"
	"strings"
	"time"

	"example.com/vietnews"
)

// An answer is all that the page shows of one text.
type answer struct {
	Article *vietnews.Article `json:"article"` // see the library's schema.json
	Text    string            `json:"text"`    // the article in canonical form
	Page    string            `json:"page"`    // the article as a whole HTML page
	Parts   []part            `json:"parts"`   // the text that came, from its first byte to its last
	Rules   map[string]string `json:"rules"`   // what the rules of the parts look for, by name
}

// A part is a zone of the text, with the text itself in the place of offsets: JavaScript counts in other units than Go.
type part struct {
	Role       vietnews.Role `json:"role"`
	Rule       string        `json:"rule"`
	Confidence float64       `json:"confidence"`
	Runs       []stretch     `json:"runs"`
	Warnings   []int         `json:"warnings,omitempty"` // indices into the article's warnings
}

// A stretch is a piece of a part, either a time expression or what stands between two.
type stretch struct {
	Text  string `json:"text"`
	Timex *timex `json:"timex,omitempty"`
}

// A timex is a time expression with its value.
type timex struct {
	Type  vietnews.TimexType `json:"type"`
	Value string             `json:"value"`
	From  time.Time          `json:"from,omitzero"`
	To    time.Time          `json:"to,omitzero"`
	Lunar bool               `json:"lunar,omitempty"`
}

// newAnswer collects what is to be shown of an article that was parsed from text. Time expressions are counted from the dateline or, where
// that has no time, from now, which may be zero.
func newAnswer(a *vietnews.Article, text string, now time.Time) (*answer, error) {
	var page strings.Builder
	printer := vietnews.Printer{Timex: true}
	if err := printer.WriteHTML(&page, a); err != nil {
		return nil, err
	}
	result := &answer{Article: a, Text: a.Text(), Page: page.String(), Parts: make([]part, len(a.Zones)), Rules: map[string]string{}}
	next, stop := iter.Pull(expressions(a, text, now))
	defer stop()
	expression, more := next()
	for i, z := range a.Zones {
		var found []vietnews.Timex
		for more && expression.End <= z.End {
			found = append(found, expression)
			expression, more = next()
		}
		result.Parts[i] = part{z.Role, z.Rule, z.Confidence, cut(text, z, found), nil}
		result.Rules[z.Rule] = ""
	}
	placeWarnings(result.Parts, a)
	for _, rule := range vietnews.Rules() {
		if _, used := result.Rules[rule.Name]; used {
			result.Rules[rule.Name] = rule.Doc
		}
	}
	return result, nil
}

// expressions gives the time expressions of an article, in order.
func expressions(a *vietnews.Article, text string, now time.Time) iter.Seq[vietnews.Timex] {
	dated := *a
	if dated.Dateline.Time.IsZero() {
		dated.Dateline.Time = now
	}
	return dated.Timex(text)
}

// cut cuts the text of a zone at the time expressions found in it.
func cut(text string, z vietnews.Zone, found []vietnews.Timex) (runs []stretch) {
	at := z.Start
	for _, x := range found {
		if x.Start > at {
			runs = append(runs, stretch{Text: text[at:x.Start]})
		}
		runs = append(runs, stretch{text[x.Start:x.End], &timex{x.Type, x.Value, x.From, x.To, x.Lunar}})
		at = x.End
	}
	if at < z.End {
		runs = append(runs, stretch{Text: text[at:z.End]})
	}
	return runs
}

// placeWarnings notes each warning with the part in which it begins.
func placeWarnings(parts []part, a *vietnews.Article) {
	for w, warning := range a.Warnings {
		i := sort.Search(len(a.Zones), func(i int) bool { return a.Zones[i].End > warning.Start })
		if i < len(parts) {
			parts[i].Warnings = append(parts[i].Warnings, w)
		}
	}
}
