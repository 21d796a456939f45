package main

import (
	"slices"
	"strings"

	"example.com/vietnews"
)

// A query is what the words that a user typed ask for.
type query struct {
	terms [][]word // each is one word, or several in quotes that must stand in a row
}

// parseQuery reads words and “quoted phrases”.
func parseQuery(s string) query {
	var q query
	s = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`).Replace(s)
	for i, piece := range strings.Split(s, `"`) {
		words := splitWords(piece)
		if i%2 == 1 && len(words) > 0 {
			q.terms = append(q.terms, words)
			continue
		}
		for _, w := range words {
			q.terms = append(q.terms, []word{w})
		}
	}
	return q
}

// row gives all words of the query in one row.
func (q query) row() []word { return slices.Concat(q.terms...) }

// kinds gives what to ask the index for, the best kind of hit first: in a row or anywhere, as typed or but for diacritics.
func (q query) kinds() []string {
	if len(q.terms) == 0 {
		return []string{""}
	}
	all := func(match func([]word) string) string {
		var each []string
		for _, t := range q.terms {
			each = append(each, match(t))
		}
		return strings.Join(each, " AND ")
	}
	anywhere := []string{all(exact), all(loose)}
	if len(q.terms) == 1 {
		return anywhere
	}
	return append([]string{exact(q.row()), loose(q.row())}, anywhere...)
}

// exact asks for words in a row as they were typed.
func exact(words []word) string { return inColumn("marked", words, row(words, isMarked)) }

// loose asks for words in a row that may be meant: who types no diacritics means any, and a text without them may mean the ones typed.
func loose(words []word) string {
	for _, w := range words {
		if w.marked != w.plain {
			return inColumn("marked", words, row(words, isMarked)+" OR "+row(words, isPlain))
		}
	}
	return inColumn("plain", words, row(words, isIndexedPlain))
}

func isMarked(w word) string       { return w.marked }
func isPlain(w word) string        { return w.plain }
func isIndexedPlain(w word) string { return "_" + w.plain }

// inColumn asks in the column of single words or in that of pairs.
func inColumn(name string, words []word, match string) string {
	if len(words) > 1 {
		name += "_pairs"
	}
	return column(name, match)
}

// row asks for words in a row, by their pairs.
func row(words []word, form func(word) string) string {
	if len(words) > 1 {
		return `"` + strings.Join(pairs(words, form), " ") + `"`
	}
	return phrase(words, form)
}

// pairs gives each two neighbours as one word.
func pairs(words []word, form func(word) string) []string {
	var pairs []string
	for i := 1; i < len(words); i++ {
		pairs = append(pairs, form(words[i-1])+"_"+strings.TrimPrefix(form(words[i]), "_"))
	}
	return pairs
}

// phrase is a phrase of FTS5. Words are of letters and digits, so nothing needs to be escaped.
func phrase(words []word, form func(word) string) string {
	return `"` + strings.Join(forms(words, form), " ") + `"`
}

func forms(words []word, form func(word) string) []string {
	forms := make([]string, len(words))
	for i, w := range words {
		forms[i] = form(w)
	}
	return forms
}

// column asks for something in one column.
func column(name, match string) string { return "(" + name + " : (" + match + "))" }

// fits reports whether a word of a text may be the one that was typed.
func fits(text, typed word) bool {
	return text.marked == typed.marked || text.plain == typed.plain && (typed.marked == typed.plain || text.marked == text.plain)
}

// A span is a stretch of bytes.
type span [2]int

// find gives the places of words in a row.
func find(text, row []word) []span {
	var spans []span
next:
	for i := 0; len(row) > 0 && i+len(row) <= len(text); i++ {
		for k, typed := range row {
			if !fits(text[i+k], typed) {
				continue next
			}
		}
		spans = append(spans, span{text[i].start, text[i+len(row)-1].end})
		i += len(row) - 1
	}
	return spans
}

// searched gives the texts of an article that are indexed, with their roles: all but furniture and other articles' headlines.
func searched(a *vietnews.Article) func(yield func(vietnews.Role, string) bool) {
	return func(yield func(vietnews.Role, string) bool) {
		for role, text := range a.Parts() {
			switch role {
			case vietnews.RoleSection, vietnews.RoleDateline, vietnews.RoleUpdated, vietnews.RoleRelated:
				continue
			}
			if !yield(role, text) {
				return
			}
		}
	}
}
