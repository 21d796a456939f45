package conformance

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"example.com/vietnews"
)

// properties are those of schema.org's NewsArticle that vietnews may write, each with the check of its value: https://schema.org/NewsArticle.
var properties = map[string]func(any) error{
	"@context":            is("https://schema.org"),
	"@type":               is("NewsArticle"),
	"inLanguage":          is("vi"),
	"headline":            isText,
	"alternativeHeadline": isText,
	"description":         isText,
	"articleBody":         isText,
	"dateline":            isText,
	"datePublished":       isDate,
	"dateModified":        isDate,
	"author":              each(isPerson),
	"contributor":         each(isPerson),
	"translator":          each(isPerson),
	"articleSection":      each(isText),
	"keywords":            each(isText),
}

func is(want string) func(any) error {
	return func(v any) error {
		if v != want {
			return fmt.Errorf("%v, want %q", v, want)
		}
		return nil
	}
}

func isText(v any) error {
	if s, ok := v.(string); !ok || strings.TrimSpace(s) == "" {
		return fmt.Errorf("%v is no text", v)
	}
	return nil
}

// isDate: schema.org's Date is of the form 2020-01-09, its DateTime has a time of day with seconds. A time of day without a zone would be
// taken for one of the search engine's own.
func isDate(v any) error {
	s, _ := v.(string)
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if _, err := time.Parse(layout, s); err == nil {
			return nil
		}
	}
	return fmt.Errorf("%v is neither a Date nor a DateTime with a zone", v)
}

func each(check func(any) error) func(any) error {
	return func(v any) error {
		list, ok := v.([]any)
		if !ok || len(list) == 0 {
			return fmt.Errorf("%v is no list of something", v)
		}
		for _, x := range list {
			if err := check(x); err != nil {
				return err
			}
		}
		return nil
	}
}

// isPerson: a Person with a name; search engines ask for nothing but the name in it.
func isPerson(v any) error {
	m, _ := v.(map[string]any)
	if m["@type"] != "Person" || len(m) != 2 {
		return fmt.Errorf("%v is no Person with a name alone", v)
	}
	return isText(m["name"])
}

// linkedData returns the JSON-LD of a page, which must have exactly one script.
func linkedData(tb testing.TB, page string) map[string]any {
	tb.Helper()
	var scripts []*html.Node
	for n := range parse(tb, page, nil)[0].Descendants() {
		if n.Type == html.ElementNode && n.Data == "script" {
			scripts = append(scripts, n)
		}
	}
	if len(scripts) != 1 || len(scripts[0].Attr) != 1 || scripts[0].Attr[0].Val != "application/ld+json" {
		tb.Fatalf("%d scripts, want one of JSON-LD", len(scripts))
	}
	return decode(tb, scripts[0].FirstChild.Data)
}

// TestLinkedData: the JSON-LD of each page is a NewsArticle with properties and values as schema.org defines them, with all that search
// engines recommend as far as the article has it, and it says what the article says.
func TestLinkedData(t *testing.T) {
	plain := goldens(t)
	for _, s := range plain {
		ld := linkedData(t, s.page(t, vietnews.Printer{}))
		for _, problem := range append(checkProperties(ld), compareProperties(ld, s.article)...) {
			t.Errorf("%s: %s", s.name, problem)
		}
	}
	hostile := hostiles(t)
	for _, s := range hostile {
		ld := linkedData(t, s.page(t, vietnews.Printer{}))
		for _, problem := range checkProperties(ld) {
			t.Errorf("%s: %s", s.name, problem)
		}
	}
	t.Logf("schema.org: JSON-LD of %d goldens and %d hostile articles, with up to %d properties", len(plain), len(hostile), len(properties))
}

func checkProperties(ld map[string]any) (problems []string) {
	for _, key := range []string{"@context", "@type", "inLanguage"} {
		if ld[key] == nil {
			problems = append(problems, key+" is missing")
		}
	}
	for key, v := range ld {
		if check := properties[key]; check == nil {
			problems = append(problems, key+" is not a property that vietnews may write")
		} else if err := check(v); err != nil {
			problems = append(problems, key+": "+err.Error())
		}
	}
	slices.Sort(problems)
	return problems
}

// compareProperties returns where the properties are not the article's.
func compareProperties(ld map[string]any, a *vietnews.Article) (problems []string) {
	want := map[string]string{
		"headline": a.Headline, "alternativeHeadline": a.Kicker, "description": a.Lead, "dateline": a.Place,
		"articleSection": strings.Join(a.Section, "|"), "keywords": strings.Join(a.Tags, "|"),
	}
	var body, authors []string
	if a.Lead != "" {
		body = append(body, a.Lead)
	}
	for _, b := range a.Body {
		if b.Text != "" {
			body = append(body, b.Text)
		}
	}
	for _, l := range a.Bylines {
		if slices.Contains([]vietnews.BylineRole{vietnews.Author, vietnews.AuthorPhotos, vietnews.Interviewer, vietnews.Compiler}, l.Role) {
			authors = append(authors, l.Name)
		}
	}
	want["articleBody"], want["author"] = strings.Join(body, "\n\n"), strings.Join(authors, "|")
	for key, w := range want {
		if got := flat(ld[key]); got != w {
			problems = append(problems, fmt.Sprintf("%s is %q, want %q", key, got, w))
		}
	}
	for key, d := range map[string]vietnews.Dateline{"datePublished": a.Dateline, "dateModified": a.Updated} {
		if got := flat(ld[key]); got != dateOf(d) {
			problems = append(problems, fmt.Sprintf("%s is %q, want %q", key, got, dateOf(d)))
		}
	}
	slices.Sort(problems)
	return problems
}

func dateOf(d vietnews.Dateline) string {
	switch {
	case d.Time.IsZero():
		return ""
	case d.Precision == vietnews.Day:
		return d.Time.Format(time.DateOnly)
	}
	return d.Time.Format(time.RFC3339)
}

// flat joins a property's texts or names.
func flat(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		var texts []string
		for _, x := range v {
			texts = append(texts, flat(x))
		}
		return strings.Join(texts, "|")
	case map[string]any:
		return flat(v["name"])
	}
	return ""
}
