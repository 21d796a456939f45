package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yuin/goldmark"
	"golang.org/x/net/html"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/faults"
)

func TestMain(m *testing.M) { faults.Main(m, main) }

// articles returns the article of every golden file that can be shown, one with every part, and for each hostile text one with it everywhere.
func articles(tb testing.TB) map[string]*vietnews.Article {
	tb.Helper()
	all := map[string]*vietnews.Article{"every part": fill(func(s string) string { return s }), "zero": {}}
	files, err := filepath.Glob("../../testdata/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		if _, input, ok := strings.Cut(string(data), "-- input --\n"); ok {
			input, _, _ = strings.Cut(input, "\n-- ")
			a, err := vietnews.Parse(input)
			if err != nil {
				tb.Fatalf("%s: %v", file, err)
			}
			all[filepath.Base(file)] = a
		}
	}
	for _, s := range hostile {
		all[fmt.Sprintf("%.40q", s)] = fill(func(string) string { return s })
	}
	return all
}

var hostile = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `]]></content:encoded><x/>`, `&lt;b&gt; &amp; &nosuch; <!-- -- -->`,
	"a\x00b\x1bc\u0085d\u2028e\u202ef\u2066g", "a\xffb\xed\xa0\x80c\xc0\xbc", "a\ufdd0b\uffffc\U0001fffe", " \t\u202e", "\ufeffa\u200bb\u00a0c",
	"# a ## b #", "- a", "+ a", "* a", "1. a", "23) a", "> a", "---", "===", "```go", "~~~", "    a", "| a | b |", ": a", "[a]: http://x/", "[a](http://x/)",
	"![a](x)", "*a* _b_ **c** __d__ `e` ~~f~~", "a_b_c", `a\`, `\*a\*`, "<http://x.vn/>", "&copy; &#65;", "a  ", "***", "_ _ _", "Setext\n===", "$x$ ^y^",
	"no", "null", "~", "1e3", "2020-01-09", "a: b", "a #b", "'a'", `"a"`, "%a", "@a", "!a", "&a", "- - a", "{a}", "[a]", "? a", "...", "\\u0041", "😀 Ễ\u0301",
}

// fill returns an article with every part, each text of which is what text makes of a usual one.
func fill(text func(string) string) *vietnews.Article {
	at := time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT)
	return &vietnews.Article{
		Dateline: vietnews.Dateline{Raw: text("Thứ Năm, 09/01/2020, 18:03 (GMT+7)"), Time: at, Precision: vietnews.Minute, ZoneKnown: true},
		Updated:  vietnews.Dateline{Raw: text("10/01/2020"), Time: at.Add(6 * time.Hour), Precision: vietnews.Day},
		Section:  []string{text("Đời sống"), text("Sông nước")},
		Kicker:   text("CHUYỆN Ở BẾN SÔNG:"),
		Headline: text("Người giữ những chuyến đò cuối cùng"),
		Agency:   text("ABO"),
		Place:    text("Tiền Giang"),
		Lead:     text("Sáng 9-1, ông Bảy vẫn nổ máy chiếc đò cũ."),
		Body: []vietnews.Block{
			{Kind: vietnews.Paragraph, Text: text("Chiếc đò dài mười hai mét.")},
			{Kind: vietnews.Figure, Alt: text("Ông Bảy trên đò"), Caption: text("Ông Bảy lái chuyến sớm nhất."), Credit: text("Lê Bình")},
			{Kind: vietnews.Heading, Text: text("Một đời sông nước")},
			{Kind: vietnews.Paragraph, Text: text("“Bán đò rồi tôi nhớ sông.”")},
			{Kind: vietnews.Figure, Caption: text("Bến Vàm chiều cuối năm.")},
			{Kind: vietnews.Heading, Text: text("Bến mới")},
		},
		Bylines: []vietnews.Byline{{Name: text("THỦY HÀ"), Role: vietnews.Author}, {Name: text("Lê Bình"), Role: vietnews.Photographer},
			{Name: text("Nhật Minh"), Role: vietnews.BylineRole(text("translator"))}},
		Attribution: []string{text("Theo TTXVN")},
		Tags:        []string{text("bến đò"), text("Tiền Giang")},
		Related:     []string{text("Thông xe cầu Rạch Gầm")},
	}
}

const address = "https://news.example/a/1?b=c&d=e"

func TestNinjs(t *testing.T) {
	data, err := os.ReadFile("testdata/ninjs-subset.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("ninjs.json", doc); err != nil {
		t.Fatal(err)
	}
	schema := c.MustCompile("ninjs.json")
	for name, a := range articles(t) {
		for _, uri := range []string{address, Name(a)} {
			out, err := Ninjs(a, uri)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
			if err == nil {
				err = schema.Validate(v)
			}
			if err != nil || !utf8.Valid(out) {
				t.Errorf("%s: %v\n%s", name, err, out)
			}
		}
	}
	for _, bad := range []string{`{}`, `{"uri":"a b","standard":{}}`, `{"uri":"x:y","standard":{},"rel":"a"}`,
		`{"uri":"x:y","standard":{},"contentCreated":"2020-01-09"}`, `{"uri":"x:y","standard":{},"associations":[{"uri":"x:y"}]}`, `{"uri":"x:y","standard":{},"headline":"a"}`} {
		if v, _ := jsonschema.UnmarshalJSON(strings.NewReader(bad)); schema.Validate(v) == nil {
			t.Errorf("%s passes", bad)
		}
	}
	want := NinjsText{Role: "main", ContentType: "text/plain", CharCount: 144, WordCount: 32, Value: "(ABO) Tiền Giang – Sáng 9-1, ông Bảy vẫn nổ máy chiếc đò cũ.\n\n" +
		"Chiếc đò dài mười hai mét.\n\nMột đời sông nước\n\n“Bán đò rồi tôi nhớ sông.”\n\nBến mới"}
	got := ninjsItem(fill(func(s string) string { return s }), address)
	if diff := cmp.Diff(want, got.Bodies[0]); diff != "" {
		t.Errorf("body (-want +got):\n%s", diff)
	}
	if got.By != "THỦY HÀ; Ảnh: Lê Bình; Người dịch: Nhật Minh" || got.Associations[0].By != "Lê Bình" || got.Associations[1].URI != address+"#picture-2" || got.Associations[0].Bodies[0].Value != "Ông Bảy lái chuyến sớm nhất." {
		t.Errorf("by %q, pictures %+v", got.By, got.Associations)
	}
}

// dated articles can be entries of Atom, and those with a headline or a lead items of RSS.
func TestFeedsRefuse(t *testing.T) {
	if _, err := Atom(address, feedItem{&vietnews.Article{Headline: "a"}, address}); err == nil {
		t.Error("Atom took an entry without a time")
	}
	if _, err := RSS(address, feedItem{&vietnews.Article{}, address}); err == nil {
		t.Error("RSS took an item without title and description")
	}
}

func TestRSS(t *testing.T) {
	for name, a := range articles(t) {
		for _, uri := range []string{address, Name(a)} {
			data, err := RSS("https://news.example/", feedItem{a, uri})
			if err != nil {
				if line(a.Headline+a.Lead) != "" {
					t.Errorf("%s: %v", name, err)
				}
				continue
			}
			var rss struct {
				Channel struct {
					Title       string `xml:"title"`
					Link        string `xml:"link"`
					Description string `xml:"description"`
					Language    string `xml:"language"`
					Item        struct {
						Title       string `xml:"title"`
						Link        string `xml:"link"`
						Description string `xml:"description"`
						Author      string `xml:"author"`
						Published   string `xml:"pubDate"`
						Content     string `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
						Guid        struct {
							Permanent string `xml:"isPermaLink,attr"`
							ID        string `xml:",chardata"`
						} `xml:"guid"`
					} `xml:"item"`
				} `xml:"channel"`
			}
			wellFormed(t, name, data, &rss)
			item := rss.Channel.Item
			if rss.Channel.Title == "" || rss.Channel.Link == "" || rss.Channel.Description == "" || rss.Channel.Language != "vi" {
				t.Errorf("%s: a channel has title, link, description and here a language: %+v", name, rss.Channel)
			}
			if item.Title != line(a.Headline) || html.UnescapeString(item.Description) != line(a.Lead) || strings.ContainsAny(item.Description, "<>") {
				t.Errorf("%s: title %q, description %q", name, item.Title, item.Description)
			}
			if item.Guid.ID != uri || (item.Guid.Permanent == "true") != (uri == address) || item.Author != "" || item.Link == "" {
				t.Errorf("%s: %+v", name, item)
			}
			if at, err := time.Parse(time.RFC1123Z, item.Published); item.Published != "" && (err != nil || !at.Equal(a.Dateline.Time)) {
				t.Errorf("%s: %q, %v", name, item.Published, err)
			}
			if want := (&vietnews.Printer{HeadingLevel: 2}).HTML(a); item.Content != want {
				t.Errorf("%s: content (-want +got):\n%s", name, cmp.Diff(want, item.Content))
			}
		}
	}
}

func TestAtom(t *testing.T) {
	for name, a := range articles(t) {
		for _, uri := range []string{address, Name(a)} {
			data, err := Atom("https://news.example/", feedItem{a, uri})
			if err != nil {
				if date(a.Dateline, false) != "" {
					t.Errorf("%s: %v", name, err)
				}
				continue
			}
			type text struct {
				Type string `xml:"type,attr"`
				Data string `xml:",chardata"`
			}
			var atom struct {
				XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
				ID      string   `xml:"id"`
				Title   string   `xml:"title"`
				Updated string   `xml:"updated"`
				Entry   struct {
					ID        string `xml:"id"`
					Title     string `xml:"title"`
					Updated   string `xml:"updated"`
					Published string `xml:"published"`
					Summary   text   `xml:"summary"`
					Content   text   `xml:"content"`
					Links     []struct {
						Href string `xml:"href,attr"`
					} `xml:"link"`
					Author struct {
						Name string `xml:"name"`
					} `xml:"author"`
				} `xml:"entry"`
			}
			wellFormed(t, name, data, &atom)
			e := atom.Entry
			for _, s := range []string{atom.Updated, e.Updated} {
				if _, err := time.Parse(time.RFC3339, s); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
			if atom.ID == "" || atom.Title == "" || e.ID != uri || e.Title != line(a.Headline) || len(e.Links) > 0 != (uri == address) {
				t.Errorf("%s: %+v", name, atom)
			}
			if e.Published != date(a.Dateline, false) || e.Content.Type != "html" || e.Content.Data != (&vietnews.Printer{HeadingLevel: 2}).HTML(a) {
				t.Errorf("%s: published %s, content %s", name, e.Published, e.Content)
			}
			if html.UnescapeString(e.Summary.Data) != line(a.Lead) || by(a) != "" && e.Author.Name != by(a) {
				t.Errorf("%s: summary %q, author %q", name, e.Summary.Data, e.Author.Name)
			}
		}
	}
}

// wellFormed reads XML, all of it.
func wellFormed(tb testing.TB, name string, data []byte, v any) {
	tb.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(v); err != nil {
		tb.Fatalf("%s: %v\n%s", name, err, data)
	}
	if t, err := d.Token(); err != io.EOF && strings.TrimSpace(fmt.Sprint(t)) != "[10]" {
		tb.Errorf("%s: after the document: %v, %v", name, t, err)
	}
}

func TestJSONFeed(t *testing.T) {
	for name, a := range articles(t) {
		data, err := JSONFeed("https://news.example/", feedItem{a, address})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var feed struct {
			Version, Title, Language string
			Items                    []struct {
				ID, URL, Title, Summary string
				HTML                    string `json:"content_html"`
				Published               string `json:"date_published"`
				Authors                 []struct{ Name string }
				Tags                    []string
			}
		}
		if err := json.Unmarshal(data, &feed); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		item := feed.Items[0]
		if feed.Version != "https://jsonfeed.org/version/1.1" || feed.Title == "" || feed.Language != "vi" || item.ID != address || item.URL != address {
			t.Errorf("%s: %+v", name, feed)
		}
		if item.Title != line(a.Headline) || item.Summary != line(a.Lead) || item.HTML == "" || item.Published != date(a.Dateline, false) || len(item.Tags) != len(lines(a.Tags)) {
			t.Errorf("%s: %+v", name, item)
		}
	}
}

// TestMarkdown renders the Markdown and reads its front matter: both have the article's texts, letter by letter, in their elements.
func TestMarkdown(t *testing.T) {
	for name, a := range articles(t) {
		front, body, ok := strings.Cut(strings.TrimPrefix(string(Markdown(a)), "---\n"), "---\n")
		if !ok {
			t.Fatalf("%s: no front matter", name)
		}
		var got map[string]any
		if err := yaml.Unmarshal([]byte(front), &got); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, front)
		}
		if diff := cmp.Diff(wantFront(a), got); diff != "" {
			t.Errorf("%s: front matter (-want +got):\n%s\n%s", name, diff, front)
		}
		var page bytes.Buffer
		if err := goldmark.Convert([]byte(body), &page); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(wantBlocks(a), blocks(t, page.String())); diff != "" {
			t.Errorf("%s: rendered (-want +got):\n%s\n%s\n%s", name, diff, body, page.String())
		}
	}
}

func wantFront(a *vietnews.Article) map[string]any {
	want := map[string]any{"lang": "vi"}
	for key, s := range map[string]string{"title": a.Headline, "kicker": a.Kicker, "description": a.Lead, "agency": a.Agency, "place": a.Place,
		"date": date(a.Dateline, true), "lastmod": date(a.Updated, true)} {
		if s = line(s); s != "" {
			want[key] = s
		}
	}
	for key, list := range map[string][]string{"categories": a.Section, "tags": a.Tags, "attribution": a.Attribution, "related": a.Related} {
		var items []any
		for _, s := range lines(list) {
			items = append(items, s)
		}
		if items != nil {
			want[key] = items
		}
	}
	var authors []any
	for _, l := range a.Bylines {
		if line(l.Name) != "" {
			authors = append(authors, map[string]any{"name": line(l.Name), "role": line(string(l.Role))})
		}
	}
	if authors != nil {
		want["authors"] = authors
	}
	return want
}

// wantBlocks returns the elements that a site should show, "tag text".
func wantBlocks(a *vietnews.Article) (want []string) {
	add := func(tag, s string) {
		if s != "" {
			want = append(want, tag+" "+s)
		}
	}
	add("p", lead(a))
	for i := range a.Body {
		b := &a.Body[i]
		switch b.Kind {
		case vietnews.Heading:
			add("h2", line(b.Text))
		case vietnews.Figure:
			add("blockquote p", line(b.Alt))
			add("blockquote p", caption(b))
		default:
			add("p", line(b.Text))
		}
	}
	return want
}

// blocks returns the elements of a rendered page, and complains of any that Markdown may not make of an article.
func blocks(tb testing.TB, page string) (got []string) {
	tb.Helper()
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		tb.Fatal(err)
	}
	for n := range tree.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "html", "head", "body", "blockquote":
		default:
			name := n.Data
			if n.Parent.Data == "blockquote" {
				name = "blockquote " + name
			}
			var text strings.Builder
			for c := range n.Descendants() {
				if c.Type == html.TextNode {
					text.WriteString(c.Data)
				}
			}
			got = append(got, name+" "+text.String())
		}
	}
	return got
}

// teiChildren are the elements that may stand within each, of those that the mapping writes: a part of TEI P5's content models.
var teiChildren = map[string]string{
	"TEI": "teiHeader text", "teiHeader": "fileDesc profileDesc", "fileDesc": "titleStmt publicationStmt sourceDesc", "titleStmt": "title author respStmt",
	"respStmt": "resp name", "publicationStmt": "p publisher date", "sourceDesc": "bibl", "bibl": "idno note", "profileDesc": "langUsage textClass",
	"langUsage": "language", "textClass": "keywords", "keywords": "term", "text": "body", "body": "div",
	"div": "head dateline argument p figure div list byline", "dateline": "orgName placeName date", "argument": "p", "figure": "head figDesc byline",
	"list": "item", "byline": "persName", "p": "date",
}

// teiNeeds are the elements without which another is not valid.
var teiNeeds = map[string]string{
	"TEI": "teiHeader text", "teiHeader": "fileDesc", "fileDesc": "titleStmt publicationStmt sourceDesc", "titleStmt": "title", "respStmt": "resp name",
	"sourceDesc": "bibl", "langUsage": "language", "textClass": "keywords", "keywords": "term", "text": "body", "body": "div", "argument": "p", "list": "item",
}

type teiNode struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Text    string     `xml:",chardata"`
	Nodes   []teiNode  `xml:",any"`
}

func TestTEI(t *testing.T) {
	for name, a := range articles(t) {
		data, err := TEI(a, address)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var root teiNode
		wellFormed(t, name, data, &root)
		if root.XMLName.Space != "http://www.tei-c.org/ns/1.0" || root.XMLName.Local != "TEI" {
			t.Errorf("%s: root %v", name, root.XMLName)
		}
		checkTEI(t, name, root)
		if diff := cmp.Diff(wantTEI(a), teiTexts(root, nil)); diff != "" {
			t.Errorf("%s: texts (-want +got):\n%s\n%s", name, diff, data)
		}
	}
}

// checkTEI checks which elements stand where, that nothing but divisions and bylines follows a division, and the form of dates.
func checkTEI(tb testing.TB, name string, n teiNode) {
	tb.Helper()
	is := n.XMLName.Local
	have := make(map[string]bool)
	divided := false
	for _, child := range n.Nodes {
		c := child.XMLName.Local
		have[c] = true
		if !strings.Contains(" "+teiChildren[is]+" ", " "+c+" ") {
			tb.Errorf("%s: <%s> within <%s>", name, c, is)
		}
		if divided && c != "div" && c != "byline" {
			tb.Errorf("%s: <%s> behind a division", name, c)
		}
		divided = divided || c == "div"
		checkTEI(tb, name, child)
	}
	for _, c := range strings.Fields(teiNeeds[is]) {
		if !have[c] {
			tb.Errorf("%s: no <%s> within <%s>", name, c, is)
		}
	}
	for _, attr := range n.Attrs {
		_, day := time.Parse(time.DateOnly, attr.Value)
		_, second := time.Parse(time.RFC3339, attr.Value)
		if attr.Name.Local == "when" && day != nil && second != nil {
			tb.Errorf("%s: when=%q", name, attr.Value)
		}
		if strings.TrimSpace(attr.Value) == "" {
			tb.Errorf("%s: %s is empty", name, attr.Name.Local)
		}
	}
}

// wantTEI returns the texts of the article's body in order, "element text".
func wantTEI(a *vietnews.Article) (want []string) {
	add := func(element, s string) {
		if s = line(s); s != "" {
			want = append(want, element+" "+s)
		}
	}
	add("head", a.Kicker)
	add("head", a.Headline)
	add("orgName", a.Agency)
	add("placeName", a.Place)
	if raw := line(a.Dateline.Raw); raw != "" {
		add("date", raw)
	} else {
		add("date", date(a.Dateline, true))
	}
	add("p", a.Lead)
	for _, b := range a.Body {
		switch b.Kind {
		case vietnews.Heading:
			add("head", b.Text)
		case vietnews.Figure:
			add("head", b.Caption)
			add("figDesc", b.Alt)
			add("byline", b.Credit)
		default:
			add("p", b.Text)
		}
	}
	for _, s := range a.Related {
		add("item", s)
	}
	for _, l := range a.Bylines {
		add("persName", l.Name)
	}
	return want
}

// teiTexts returns the texts of the elements within <text> that have no elements within.
func teiTexts(n teiNode, texts []string) []string {
	if n.XMLName.Local == "teiHeader" {
		return texts
	}
	if s := strings.TrimSpace(n.Text); len(n.Nodes) == 0 && s != "" {
		texts = append(texts, n.XMLName.Local+" "+s)
	}
	for _, child := range n.Nodes {
		texts = teiTexts(child, texts)
	}
	return texts
}

func TestRun(t *testing.T) {
	const text = "Thứ Năm, 09/01/2020, 18:03 (GMT+7)\n\nChợ hoa mở sớm\n\nSáng 9-1, chợ hoa mở sớm một ngày, theo ban quản lý chợ.\n"
	for name := range forms {
		var out bytes.Buffer
		if err := run([]string{"-to", name}, strings.NewReader(text), &out); err != nil || !strings.Contains(out.String(), "Chợ hoa mở sớm") {
			t.Errorf("%s: %v\n%s", name, err, out.String())
		}
	}
	for _, args := range [][]string{{"-to", "nitf"}, {"-now", "now"}, {"a", "b"}, {"no such file"}, {"-x"}} {
		if err := run(args, strings.NewReader(text), io.Discard); err == nil {
			t.Errorf("%q: no error", args)
		}
	}
}

func TestFaults(t *testing.T) {
	for name := range forms {
		faults.Stops(t, "interchange", "Thứ Năm, 09/01/2020, 18:03\n\nChợ hoa mở sớm\n\nSáng 9-1, chợ hoa mở sớm một ngày.\n", "-to", name)
	}
}
