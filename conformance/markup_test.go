package conformance

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"example.com/vietnews"
)

// printers are the ways of writing pages that the judges see.
var printers = map[string]vietnews.Printer{
	"":       {},
	"+timex": {Timex: true},
}

// TestMarkup: golang.org/x/net/html, which builds trees as browsers do, reads every page and every element without a repair: written out
// again, its tree has the same tokens. And the words of that tree are the article's, each part in the element that is its own.
func TestMarkup(t *testing.T) {
	plain, hostile := goldens(t), hostiles(t)
	n := 0
	for i, s := range append(plain, hostile...) {
		for name, p := range printers {
			n++
			page, element := s.page(t, p), p.HTML(s.article)
			if !strings.Contains(page, element) {
				t.Errorf("%s%s: the page has another element than HTML gives", s.name, name)
			}
			for _, problem := range repairs(t, page, nil) {
				t.Errorf("%s%s: page: %s", s.name, name, problem)
			}
			for _, problem := range repairs(t, element, bodyContext) {
				t.Errorf("%s%s: element: %s", s.name, name, problem)
			}
			got := partsOf(parse(t, page, nil)[0])
			want := partsIn(s.article)
			if i >= len(plain) {
				got, want = letters(got), letters(want)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s%s: texts (-article +page):\n%s", s.name, name, diff)
			}
		}
	}
	t.Logf("golang.org/x/net/html: %d pages and as many elements parsed without repair, of %d goldens and %d hostile articles", n, len(plain), len(hostile))
}

// bodyContext is where an element is parsed as if it stood in a page's body.
var bodyContext = &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}

func parse(tb testing.TB, source string, context *html.Node) []*html.Node {
	tb.Helper()
	if context == nil {
		tree, err := html.Parse(strings.NewReader(source))
		if err != nil {
			tb.Fatal(err)
		}
		return []*html.Node{tree}
	}
	nodes, err := html.ParseFragment(strings.NewReader(source), context)
	if err != nil {
		tb.Fatal(err)
	}
	return nodes
}

// repairs returns what a parser changes in the source: tags that it adds, drops or moves, text that it moves, attributes that it drops,
// and characters that it replaces. Space between tags is not looked at.
func repairs(tb testing.TB, source string, context *html.Node) (problems []string) {
	tb.Helper()
	var b strings.Builder
	for _, n := range parse(tb, source, context) {
		if err := html.Render(&b, n); err != nil {
			return []string{err.Error()}
		}
	}
	problems = lexicalProblems(source)
	if diff := cmp.Diff(tokens(source), tokens(b.String())); diff != "" {
		problems = append(problems, "(-source +tree):\n"+diff)
	}
	return problems
}

// lexicalProblems returns what the tokenizer mends, so that the tokens don't show it.
func lexicalProblems(source string) (problems []string) {
	if strings.Contains(source, "\x00") {
		problems = append(problems, "NUL, which every parser drops or replaces")
	}
	z := html.NewTokenizer(strings.NewReader(source))
	for z.Next() != html.ErrorToken {
		if t := z.Token(); t.Type == html.CommentToken {
			problems = append(problems, "a comment, which vietnews never writes, or markup read as one: "+t.Data)
		}
	}
	return problems
}

// tokens returns tags, texts and all else of the source, one string each.
func tokens(source string) (list []string) {
	z := html.NewTokenizer(strings.NewReader(source))
	for z.Next() != html.ErrorToken {
		t := z.Token()
		if t.Type == html.SelfClosingTagToken && (t.DataAtom == atom.Meta || t.DataAtom == atom.Br) {
			t.Type = html.StartTagToken // the slash says nothing in an element that has no end
		}
		if t.Type != html.TextToken {
			list = append(list, t.String())
		} else if strings.TrimSpace(t.Data) != "" {
			list = append(list, t.Data)
		}
	}
	return list
}

// A part is a text of the article with the name of what it is.
type part struct{ Role, Text string }

// partsIn returns the article's texts in reading order. The levels of a section are one part.
func partsIn(a *vietnews.Article) []part {
	var parts []part
	for role, text := range a.Parts() {
		if n := len(parts) - 1; role == vietnews.RoleSection && n >= 0 {
			parts[n].Text += " › " + text
			continue
		}
		parts = append(parts, part{string(role), text})
	}
	return parts
}

// partElements are the elements that each hold one part, by tag and class.
var partElements = map[string]vietnews.Role{
	"p.section": vietnews.RoleSection, "p.kicker": vietnews.RoleKicker, "h1": vietnews.RoleHeadline, "p.dateline": vietnews.RoleDateline,
	"p.updated": vietnews.RoleUpdated, "span.agency": vietnews.RoleAgency, "span.place": vietnews.RolePlace, "p.lead": vietnews.RoleLead,
	"p": vietnews.RoleParagraph, "h2": vietnews.RoleHeading, "p.alt": vietnews.RoleAlt, "figcaption": vietnews.RoleCaption,
	"span.credit": vietnews.RoleCredit, "p.author": vietnews.RoleByline, "p.photographer": vietnews.RoleByline, "p.author-photo": vietnews.RoleByline,
	"p.translator": vietnews.RoleByline, "p.compiler": vietnews.RoleByline, "p.interviewer": vietnews.RoleByline, "p.source": vietnews.RoleByline,
	"p.attribution": vietnews.RoleAttribution, "ul.tags li": vietnews.RoleTags, "ul.related li": vietnews.RoleRelated,
}

// partsOf returns the texts of an article's tree in reading order: of a lead those within it first, of a caption those within it last.
func partsOf(n *html.Node) (parts []part) {
	for child := range n.ChildNodes() {
		parts = append(parts, partsOf(child)...)
	}
	role, ok := partElements[selector(n)]
	if !ok {
		return parts
	}
	own := ownText(n)
	switch role {
	case vietnews.RoleAgency:
		own = strings.TrimSuffix(strings.TrimPrefix(own, "("), ")")
	case vietnews.RoleLead:
		if len(parts) > 0 && parts[len(parts)-1].Role == string(vietnews.RolePlace) {
			own = strings.TrimPrefix(own, "– ")
		}
	}
	switch {
	case own == "":
		return parts
	case role == vietnews.RoleLead:
		return append(parts, part{string(role), own})
	}
	return append([]part{{string(role), own}}, parts...)
}

// ownText returns the text of an element but for that of elements that are parts themselves.
func ownText(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for child := range n.ChildNodes() {
			if child.Type == html.TextNode {
				b.WriteString(child.Data)
			} else if _, ok := partElements[selector(child)]; !ok {
				walk(child)
			}
		}
	}
	walk(n)
	return strings.TrimSpace(b.String())
}

// selector names an element by its tag and class, and a list's item by those of the list.
func selector(n *html.Node) string {
	if n == nil || n.Type != html.ElementNode {
		return ""
	}
	if n.Data == "li" {
		return selector(n.Parent) + " li"
	}
	for _, a := range n.Attr {
		if a.Key == "class" {
			return n.Data + "." + a.Val
		}
	}
	return n.Data
}

// letters leaves letters and digits of each text, for a page has no control characters, and drops texts that have none.
func letters(parts []part) (list []part) {
	for _, p := range parts {
		p.Text = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, p.Text)
		if p.Text != "" {
			list = append(list, p)
		}
	}
	return list
}

// TestRepairs: what needs a repair is found.
func TestRepairs(t *testing.T) {
	for source, reason := range map[string]string{
		"<p>a<p>b":                 "ends of paragraphs are added",
		"<p>a<h1>b</h1></p>":       "a heading ends a paragraph",
		"<p><figure></figure></p>": "so does a figure",
		"<b><i>a</b></i>":          "ends cross",
		"<table><p>a</p></table>":  "a paragraph leaves a table",
		"<ul><li>a<li>b</ul>":      "ends of items are added",
		"<article><h1>a</h1>":      "the end of an article is added",
		"a</p>":                    "an empty paragraph is added",
		"<br/>a</br>":              "an end of a line break becomes another one",
		"a\x00b":                   "NUL is dropped",
		"<!-- a --!>b":             "a comment is mended",
	} {
		if len(repairs(t, source, bodyContext)) == 0 {
			t.Errorf("%q passes, though %s", source, reason)
		}
	}
	if problems := repairs(t, "<p>a &amp; b<br>c</p>", bodyContext); len(problems) > 0 {
		t.Errorf("sound source: %v", problems)
	}
}
