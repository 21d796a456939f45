package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"example.com/vietnews"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
)

// A page is a whole page of testdata: its text, the same as HTML with a paragraph for each line, and what it means.
type page struct {
	text, html string
	want       *vietnews.Article // nil where the file doesn't say
}

// readPages reads the whole pages among the golden files, of which the section "json", if there is one, holds what the page means.
func readPages(dir string) ([]page, error) {
	files, err := filepath.Glob(filepath.Join(dir, "page-*.txtar"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no pages in %s", dir)
	}
	var list []page
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		sections := sectionsOf(string(data))
		p := page{text: sections["input"]}
		for line := range strings.Lines(sections["input.quoted"]) {
			s, err := strconv.Unquote(strings.TrimSpace(line))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			p.text += s
		}
		if form := sections["json"]; form != "" {
			p.want = new(vietnews.Article)
			if err := json.Unmarshal([]byte(form), p.want); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
		}
		p.html = paragraphs(p.text)
		list = append(list, p)
	}
	return list, nil
}

// sectionsOf splits a file at its lines "-- name --".
func sectionsOf(data string) map[string]string {
	sections, name := make(map[string]string), ""
	for line := range strings.Lines(data) {
		if s, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(s, " --\n") {
			name = strings.TrimSuffix(s, " --\n")
		} else {
			sections[name] += line
		}
	}
	return sections
}

// paragraphs makes the page that extractors ask for of its lines.
func paragraphs(text string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html lang=vi><head><meta charset=utf-8></head><body>\n")
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			b.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
		}
	}
	b.WriteString("</body></html>\n")
	return b.String()
}

// parts are what a library makes of a page.
type parts struct {
	headline, author, lead, body string
	time                         time.Time
}

func articleContest(pages []page) []contestant {
	options := trafilatura.Options{EnableFallback: false, ExcludeComments: true}
	readers := []struct {
		name string
		read func(p *page) parts
	}{
		{"vietnews.Parse", func(p *page) parts {
			a, err := vietnews.Parse(p.text)
			if err != nil {
				return parts{}
			}
			return partsOf(a)
		}},
		{"go-trafilatura", func(p *page) parts {
			r, err := trafilatura.Extract(strings.NewReader(p.html), options)
			if err != nil {
				return parts{}
			}
			return parts{r.Metadata.Title, r.Metadata.Author, r.Metadata.Description, r.ContentText, r.Metadata.Date}
		}},
		{"readeck go-readability", func(p *page) parts {
			a, err := readability.FromReader(strings.NewReader(p.html), nil)
			if err != nil {
				return parts{}
			}
			var text strings.Builder
			if a.Node != nil {
				a.RenderText(&text)
			}
			t, _ := a.PublishedTime()
			return parts{a.Title(), a.Byline(), a.Excerpt(), text.String(), t}
		}},
		{"go-domdistiller", func(p *page) parts {
			r, err := distiller.ApplyForReader(strings.NewReader(p.html), nil)
			if err != nil {
				return parts{}
			}
			return parts{r.Title, r.MarkupInfo.Author, r.MarkupInfo.Description, r.Text, time.Time{}}
		}},
	}
	var list []contestant
	for _, r := range readers {
		list = append(list, contestant{r.name, func() {
			for i := range pages {
				r.read(&pages[i])
			}
		}, func() (s score) {
			for i := range pages {
				s.compare(&pages[i], r.read(&pages[i]))
			}
			return s
		}})
	}
	return list
}

// partsOf picks from an article what all libraries may give.
func partsOf(a *vietnews.Article) parts {
	p := parts{headline: a.Headline, lead: a.Lead, time: a.Dateline.Time}
	if len(a.Bylines) > 0 {
		p.author = a.Bylines[0].Name
	}
	var body strings.Builder
	for _, b := range a.Body {
		body.WriteString(b.Text + "\n")
	}
	p.body = body.String()
	return p
}

// compare counts the parts of p that the page prints and got holds. Of the body two things are asked: whether every paragraph is there, and
// whether no link to another article is.
func (s *score) compare(p *page, got parts) {
	want := partsOf(p.want)
	s.count(want.headline != "", same(got.headline, want.headline))
	s.count(!want.time.IsZero(), got.time.Equal(want.time))
	s.count(want.author != "", strings.Contains(words(got.author), words(want.author)))
	s.count(want.lead != "", same(got.lead, want.lead))
	body := words(got.body)
	missing := slices.ContainsFunc(p.want.Body, func(b vietnews.Block) bool { return !strings.Contains(body, words(b.Text)) })
	foreign := slices.ContainsFunc(p.want.Related, func(link string) bool { return strings.Contains(body, words(link)) })
	s.count(len(p.want.Body) > 0, !missing)
	s.count(len(p.want.Related) > 0, body != "" && !foreign)
}

func (s *score) count(printed, right bool) {
	if !printed {
		return
	}
	s.asked++
	if right {
		s.right++
	}
}

// words folds white space.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// same reports whether a and b have the same words, of which neither is none.
func same(a, b string) bool { return a != "" && words(a) == words(b) }
