package conformance

import (
	"slices"
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
			got := partsOf(parse(t, page, nil))
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
	if strings.Contains(source, "\x00") {
		problems = append(problems, "NUL, which every parser drops or replaces")
	}
	if diff := cmp.Diff(tokens(source), tokens(b.String())); diff != "" {
		problems = append(problems, "(-source +tree):\n"+diff)
	}
	return problems
}

// tokens returns tags, texts and all else of the source, one string each.
func tokens(source string) (list []string) {
	z := html.NewTokenizer(strings.NewReader(source))
	for z.Next() != html.ErrorToken {
		t := z.Token()
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

// partsOf returns the texts of a page's article in order. A lead stands behind the agency and the place within it, and before its credit a
// caption.
func partsOf(nodes []*html.Node) (parts []part) {
	for _, root := range nodes {
		for n := range root.Descendants() {
			role, ok := partElements[selector(n)]
			if !ok {
				continue
			}
			p := part{string(role), ownText(n)}
			switch {
			case role == vietnews.RoleLead: // children first
				parts = append(parts, partsOf(slices.Collect(n.ChildNodes()))...)
				parts = append(parts, partsOf2(n)...)
				p.Text = strings.TrimPrefix(p.Text, "() ")
				p.Text = strings.TrimPrefix(p.Text, "– ")
			}
			_ = p
		}
	}
	return parts
}
