package main

import (
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
	ref := a.Dateline.Time
	if ref.IsZero() {
		ref = now
	}
	result := &answer{Article: a, Text: a.Text(), Page: page.String(), Parts: make([]part, len(a.Zones))}
	for i, z := range a.Zones {
		result.Parts[i] = part{z.Role, z.Rule, z.Confidence, runs(text[z.Start:z.End], z.Role, ref), nil}
	}
	placeWarnings(result.Parts, a)
	return result, nil
}

// prose are the roles in whose text time expressions tell of something.
var prose = map[vietnews.Role]bool{
	vietnews.RoleKicker: true, vietnews.RoleHeadline: true, vietnews.RoleLead: true, vietnews.RoleParagraph: true,
	vietnews.RoleHeading: true, vietnews.RoleAlt: true, vietnews.RoleCaption: true,
}

// runs cuts the text of a part at its time expressions.
func runs(text string, role vietnews.Role, ref time.Time) []stretch {
	if !prose[role] {
		return []stretch{{Text: text}}
	}
	var cut []stretch
	at := 0
	for x := range vietnews.FindTimex(text, ref) {
		if x.Start > at {
			cut = append(cut, stretch{Text: text[at:x.Start]})
		}
		cut = append(cut, stretch{text[x.Start:x.End], &timex{x.Type, x.Value, x.From, x.To, x.Lunar}})
		at = x.End
	}
	if at < len(text) {
		cut = append(cut, stretch{Text: text[at:]})
	}
	return cut
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
