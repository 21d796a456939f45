package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/progress"
)

// A summary counts what the output has.
type summary struct {
	Records   int            `json:"records"`
	Articles  int            `json:"articles"`
	Empty     int            `json:"empty"`      // without text
	Foreign   int            `json:"foreign"`    // not in Vietnamese by their own account
	NoArticle int            `json:"no_article"` // left out by -articles
	Lost      int            `json:"lost"`
	Parts     map[string]int `json:"parts"` // articles that have the part
	Outlets   map[string]int `json:"outlets"`
	Years     map[string]int `json:"years"`
	Warnings  map[string]int `json:"warnings"`
}

func newSummary() summary {
	return summary{Parts: map[string]int{}, Outlets: map[string]int{}, Years: map[string]int{}, Warnings: map[string]int{}}
}

// parts are those whose share is told, in the order of a page.
var parts = []vietnews.Role{
	vietnews.RoleSection, vietnews.RoleKicker, vietnews.RoleHeadline, vietnews.RoleDateline, vietnews.RoleUpdated, vietnews.RoleAgency,
	vietnews.RolePlace, vietnews.RoleLead, vietnews.RoleParagraph, vietnews.RoleHeading, vietnews.RoleCaption, vietnews.RoleCredit,
	vietnews.RoleByline, vietnews.RoleAttribution, vietnews.RoleTags, vietnews.RoleRelated,
}

// add counts an article.
func (s *summary) add(outlet string, a *vietnews.Article) {
	s.Articles++
	if outlet != "" {
		s.Outlets[outlet]++
	}
	if t := a.Dateline.Time; !t.IsZero() {
		s.Years[fmt.Sprintf("%04d", t.Year())]++
	}
	has := make(map[vietnews.Role]bool, len(parts))
	for role := range a.Parts() {
		if !has[role] {
			has[role] = true
			s.Parts[string(role)]++
		}
	}
	for i, w := range a.Warnings {
		if !slices.ContainsFunc(a.Warnings[:i], func(v vietnews.Warning) bool { return v.Code == w.Code }) {
			s.Warnings[string(w.Code)]++
		}
	}
}

// most is how many outlets and warnings are named.
const most = 12

// WriteTo writes the summary for a person.
func (s summary) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s articles", progress.Thousands(s.Articles))
	for _, row := range []struct {
		n    int
		what string
	}{{s.Empty, "texts empty"}, {s.Foreign, "not in Vietnamese"}, {s.NoArticle, "no articles"}, {s.Lost, "lost"}} {
		if row.n > 0 {
			fmt.Fprintf(&b, ", %s %s", progress.Thousands(row.n), row.what)
		}
	}
	b.WriteByte('\n')
	var shares []string
	for _, part := range parts {
		if n := s.Parts[string(part)]; n > 0 {
			shares = append(shares, fmt.Sprintf("%s %.1f %%", part, 100*float64(n)/float64(s.Articles)))
		}
	}
	writeRow(&b, "with", shares)
	writeRow(&b, "outlets", byCount(s.Outlets))
	writeRow(&b, "years", byKey(s.Years))
	writeRow(&b, "warnings", byCount(s.Warnings))
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

func writeRow(b *strings.Builder, name string, cells []string) {
	if len(cells) > 0 {
		fmt.Fprintf(b, "%-9s %s\n", name, strings.Join(cells, " · "))
	}
}

// byKey writes each key with its count, in the order of keys.
func byKey(m map[string]int) []string { return cells(m, slices.Sorted(maps.Keys(m))) }

// byCount writes the keys with the greatest counts.
func byCount(m map[string]int) []string {
	keys := slices.Sorted(maps.Keys(m))
	slices.SortStableFunc(keys, func(a, b string) int { return cmp.Compare(m[b], m[a]) })
	if len(keys) <= most {
		return cells(m, keys)
	}
	return append(cells(m, keys[:most]), fmt.Sprintf("and %s more", progress.Thousands(len(keys)-most)))
}

func cells(m map[string]int, keys []string) []string {
	var cells []string
	for _, k := range keys {
		cells = append(cells, fmt.Sprintf("%s %s", k, progress.Thousands(m[k])))
	}
	return cells
}
