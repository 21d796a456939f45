package main

import (
	"fmt"
	"strings"
	"unicode"

	"example.com/vietnews"
)

// Markdown returns an article in CommonMark with YAML front matter, as static site generators take it. The headline and all that is not prose
// is in the front matter; lead, paragraphs and subheadings follow, with the texts of pictures as quotes. Words stay words, whatever marks
// are among them.
func Markdown(a *vietnews.Article) []byte {
	return append(frontMatter(a), markdownBody(a)...)
}

func frontMatter(a *vietnews.Article) []byte {
	b := []byte("---\n")
	text := func(key, s string) {
		if s = line(s); s != "" {
			b = fmt.Appendf(b, "%s: %s\n", key, yamlString(s))
		}
	}
	list := func(key string, items []string) {
		if items = lines(items); len(items) > 0 {
			b = fmt.Appendf(b, "%s:\n", key)
		}
		for _, s := range items {
			b = fmt.Appendf(b, "  - %s\n", yamlString(s))
		}
	}
	text("title", a.Headline)
	text("kicker", a.Kicker)
	text("date", date(a.Dateline, true))
	text("lastmod", date(a.Updated, true))
	text("description", a.Lead)
	text("agency", a.Agency)
	text("place", a.Place)
	list("categories", a.Section)
	list("tags", a.Tags)
	head := "authors:\n"
	for _, l := range a.Bylines {
		if name := line(l.Name); name != "" {
			b = fmt.Appendf(b, "%s  - name: %s\n    role: %s\n", head, yamlString(name), yamlString(line(string(l.Role))))
			head = ""
		}
	}
	list("attribution", a.Attribution)
	list("related", a.Related)
	text("lang", "vi")
	return append(b, "---\n"...)
}

// yamlString returns a text as a double-quoted scalar of YAML 1.2. No other style holds every text, and unquoted ones change their type:
// "no", "1e3", "2020-01-09".
func yamlString(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		case r <= 0xFFFF:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			fmt.Fprintf(&b, `\U%08X`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func markdownBody(a *vietnews.Article) (b []byte) {
	add := func(mark, s string) {
		if s != "" {
			b = append(b, "\n"+mark+markdownText(s)+"\n"...)
		}
	}
	add("", lead(a))
	for i := range a.Body {
		switch block := &a.Body[i]; block.Kind {
		case vietnews.Heading:
			add("## ", line(block.Text))
		case vietnews.Figure:
			alt, caption := line(block.Alt), caption(block)
			add("> ", alt)
			if alt != "" && caption != "" {
				b = append(b, ">"...) // both are paragraphs of one quote
			}
			add("> ", caption)
		default:
			add("", line(block.Text))
		}
	}
	return b
}

// markdownText returns a line of text in CommonMark. A backslash before a mark takes its meaning. Marks that mean something only at the
// start of a line get one there.
func markdownText(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]<>&#|~$^", r), // anywhere, in CommonMark or in an extension of it
			i == 0 && strings.ContainsRune("-+=:", r),
			strings.ContainsRune(".)", r) && i > 0 && strings.Trim(s[:i], "0123456789") == "": // 1. and 1)
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
