package vietnews

import (
	"slices"
	"strings"
)

// appendLD appends the article as schema.org's NewsArticle in JSON-LD, as far as it is known, for a script element.
func appendLD(b []byte, a *Article) []byte {
	b = append(b, `{"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi"`...)
	b = appendLDText(b, "headline", a.Headline)
	b = appendLDText(b, "alternativeHeadline", a.Kicker)
	b = appendLDText(b, "datePublished", dateOrTime(&a.Dateline))
	b = appendLDText(b, "dateModified", dateOrTime(&a.Updated))
	b = appendLDPeople(b, "author", a.Bylines, Author, AuthorPhotos, Interviewer, Compiler)
	b = appendLDPeople(b, "translator", a.Bylines, Translator)
	b = appendLDPeople(b, "contributor", a.Bylines, Photographer)
	b = appendLDText(b, "dateline", a.Place)
	b = appendLDList(b, "articleSection", a.Section)
	b = appendLDList(b, "keywords", a.Tags)
	b = appendLDText(b, "description", a.Lead)
	b = appendLDBody(b, a)
	return append(b, '}')
}

// dateOrTime returns the time as schema.org's Date or DateTime. The latter, unlike HTML's, always has seconds.
func dateOrTime(d *Dateline) string {
	s := datetime(d)
	if d.Precision == Day || d.Precision == Second || s == "" {
		return s
	}
	const minute = len("2006-01-02T15:04")
	return s[:minute] + ":00" + s[minute:]
}

var scripted = newLookTable(unseen + `&<>"\`)

// inScript is [seen] for JSON strings within a script element. No "<" stands there, so neither "</script>" nor "<!--" can.
func inScript(r rune) (by string, replaced bool) {
	switch r {
	case '&':
		return `\u0026`, true
	case '<':
		return `\u003c`, true
	case '>':
		return `\u003e`, true
	case '"':
		return `\"`, true
	case '\\':
		return `\\`, true
	}
	return seen(r)
}

func appendScripted(b []byte, s string) []byte { return appendReplaced(b, s, &scripted, inScript) }

func appendLDKey(b []byte, key string) []byte {
	return append(append(append(b, `,"`...), key...), `":`...)
}

func appendLDText(b []byte, key, s string) []byte {
	if !hasWords(s) {
		return b
	}
	return append(appendScripted(append(appendLDKey(b, key), '"'), s), '"')
}

// hasWords reports whether there is anything to see of a text. As in HTML, what has none is left out. The first byte of nearly every text
// tells: it is a letter's or a mark's of ASCII, or of a letter from U+00C0 to U+05FF or from U+1E80 on, where there are no spaces.
func hasWords(s string) bool {
	if s == "" {
		return false
	}
	c := s[0]
	if c > ' ' && c < 0x7F || c >= 0xC3 && c <= 0xD7 || c == 0xE1 && len(s) > 1 && s[1] >= 0xBA {
		return true
	}
	return strings.TrimSpace(printable(s)) != ""
}

// haveWords reports whether there is anything to see of some of the texts.
func haveWords(list []string) bool { return slices.ContainsFunc(list, hasWords) }

func appendLDList(b []byte, key string, list []string) []byte {
	return appendLDArray(b, key, func(yield func(before, text, after string)) {
		for _, s := range list {
			yield(`"`, s, `"`)
		}
	})
}

// appendLDPeople appends those who did one of the roles.
func appendLDPeople(b []byte, key string, bylines []Byline, roles ...BylineRole) []byte {
	return appendLDArray(b, key, func(yield func(before, text, after string)) {
		for _, l := range bylines {
			if slices.Contains(roles, l.Role) {
				yield(`{"@type":"Person","name":"`, l.Name, `"}`)
			}
		}
	})
}

// appendLDArray appends an array of texts, each with what stands around it, and nothing where none of them has words.
func appendLDArray(b []byte, key string, texts func(yield func(before, text, after string))) []byte {
	start := len(b)
	b = append(appendLDKey(b, key), '[')
	n := len(b)
	texts(func(before, text, after string) {
		if !hasWords(text) {
			return
		}
		if len(b) > n {
			b = append(b, ',')
		}
		b = append(appendScripted(append(b, before...), text), after...)
	})
	if len(b) == n {
		return b[:start]
	}
	return append(b, ']')
}

// appendLDBody appends lead, paragraphs and subheadings with a blank line between; texts of figures are no part of the article's body.
func appendLDBody(b []byte, a *Article) []byte {
	start := len(b)
	b = append(appendLDKey(b, "articleBody"), '"')
	n := len(b)
	text := func(s string) {
		if !hasWords(s) {
			return
		}
		if len(b) > n {
			b = append(b, `\n\n`...)
		}
		b = appendScripted(b, s)
	}
	text(a.Lead)
	for i := range a.Body {
		text(a.Body[i].Text)
	}
	if len(b) == n {
		return b[:start]
	}
	return append(b, '"')
}
