package vietnews

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// sample has every part.
func sample() *Article {
	return &Article{
		Dateline: Dateline{Raw: "Thứ Năm, 09/01/2020, 18:03 (GMT+7)", Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT), Precision: Minute, ZoneKnown: true},
		Updated:  Dateline{Raw: "5 giờ trước"},
		Section:  []string{"Thời sự", "Chính trị"},
		Kicker:   "TỔNG KẾT NĂM:",
		Headline: "Bến phà cũ có cầu mới",
		Agency:   "ABO",
		Place:    "Tiền Giang",
		Lead:     "Sáng 9-1, cây cầu thứ hai qua sông được thông xe.",
		Body: []Block{
			{Kind: Paragraph, Text: "Cầu dài 300 mét."},
			{Kind: Paragraph, Text: "Nguồn: vốn của tỉnh."},
			{Kind: Heading, Text: "Hết cảnh đợi phà"},
			{Kind: Figure, Alt: "Người dân qua cầu", Caption: "Người dân qua cầu sáng 9-1.", Credit: "TTXVN"},
			{Kind: Figure, Caption: "Bến phà cũ."},
			{Kind: Figure, Credit: "Lê Bình"},
		},
		Bylines:     []Byline{{"THỦY HÀ", Author}, {"Lê Bình", Photographer}},
		Attribution: []string{"Theo TTXVN"},
		Tags:        []string{"cầu", "Tiền Giang"},
		Related:     []string{"Khởi công cầu Rạch Miễu 2"},
	}
}

const sampleText = `Tít: Bến phà cũ có cầu mới
Tít dẫn: TỔNG KẾT NĂM:
Chuyên mục: Thời sự
Chuyên mục: Chính trị
Ngày đăng: Thứ Năm, 09/01/2020, 18:03 (GMT+7)
Cập nhật: 5 giờ trước
Tòa soạn: ABO
Nơi đưa tin: Tiền Giang

Sapo: Sáng 9-1, cây cầu thứ hai qua sông được thông xe.

Cầu dài 300 mét.

Đoạn: Nguồn: vốn của tỉnh.

Tít xen: Hết cảnh đợi phà

Ảnh: Người dân qua cầu
Chú thích: Người dân qua cầu sáng 9-1.
Nguồn ảnh: TTXVN

Chú thích: Bến phà cũ.

Nguồn ảnh: Lê Bình

Tác giả: THỦY HÀ
Tác giả ảnh: Lê Bình
Nguồn: Theo TTXVN
Từ khóa: cầu
Từ khóa: Tiền Giang
Tin liên quan: Khởi công cầu Rạch Miễu 2
`

func TestText(t *testing.T) {
	if diff := cmp.Diff(sampleText, sample().Text()); diff != "" {
		t.Errorf("canonical text of an article with every part (-want +got):\n%s", diff)
	}
	if got := new(Article).Text(); got != "Tít:\n" {
		t.Errorf("zero Article: %q; the first line is always there", got)
	}
}

func TestReadManuscript(t *testing.T) {
	tests := []struct {
		text   string
		want   Article
		reason string
	}{
		{"Tít:\n", Article{}, "nothing"},
		{"Tít: a\nTít: b\n", Article{Headline: "a b"}, "two lines of one headline"},
		{"\r\nTít: a\r\n\r\nSapo: b\rc", Article{Headline: "a", Lead: "b", Body: []Block{{Kind: Paragraph, Text: "c"}}}, "line breaks of all systems"},
		{"Tít: a\nTít xen:\nSapo:b\nsapo: c", Article{Headline: "a", Body: []Block{{Kind: Paragraph, Text: "Sapo:b"}, {Kind: Paragraph, Text: "sapo: c"}}},
			"a label is exact and has a space after it; without words it says nothing"},
		{"Tít: a\nẢnh: b\nẢnh: c\nNguồn ảnh: d\nChú thích: e", Article{Headline: "a", Body: []Block{
			{Kind: Figure, Alt: "b"}, {Kind: Figure, Alt: "c", Credit: "d"}, {Kind: Figure, Caption: "e"}}}, "a figure ends where its next line can't be its own"},
		{"Tít: a\nẢnh: b\n\nChú thích: c", Article{Headline: "a", Body: []Block{{Kind: Figure, Alt: "b"}, {Kind: Figure, Caption: "c"}}}, "a figure ends at a blank line"},
		{"Tít: a\nẢnh: b\nNgày đăng:\nChú thích: c", Article{Headline: "a", Body: []Block{{Kind: Figure, Alt: "b"}, {Kind: Figure, Caption: "c"}}},
			"a figure ends at another line"},
		{"Tít: a\nCập nhật: hôm nọ\nCập nhật: hôm kia", Article{Headline: "a", Updated: Dateline{Raw: "hôm nọ"}}, "of two datelines the first"},
		{"Tít: a\nĐoạn: Đoạn: b", Article{Headline: "a", Body: []Block{{Kind: Paragraph, Text: "Đoạn: b"}}}, "only one label is cut"},
	}
	for _, test := range tests {
		if !isManuscript(test.text, foldSpace) {
			t.Errorf("%s: not seen as canonical", test.reason)
		}
		a := manuscriptOf(test.text)
		checkZones(t, a, test.text)
		a.Zones = nil
		if diff := cmp.Diff(&test.want, a); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.reason, diff)
		}
	}
	for _, text := range []string{"", "\n", "Tít", "Tít khác: a", "Tít:a", "Thứ Năm, 09/01/2020\nTít: a", "tít: a"} {
		if isManuscript(text, foldSpace) {
			t.Errorf("%q is seen as canonical", text)
		}
	}
}

// Each role of a byline has a label of its own, no label begins another's line, and all are short enough to be looked for.
func TestMarks(t *testing.T) {
	seen := make(map[string]bool)
	for _, m := range marks {
		if seen[m.label] || len(m.label)+1 > maxLabel {
			t.Errorf("label %q is there twice or too long", m.label)
		}
		seen[m.label] = true
		if got, words := findMark(m.label + ": a"); got.role != m.role || words != "a" {
			t.Errorf("label %q is read as %s", m.label, got.role)
		}
	}
	for _, role := range []BylineRole{Author, Photographer, AuthorPhotos, Translator, Compiler, Interviewer, Source} {
		a := manuscriptOf((&Article{Bylines: []Byline{{"A", role}}}).Text())
		if len(a.Bylines) != 1 || a.Bylines[0].Role != role {
			t.Errorf("a %s is read back as %+v", role, a.Bylines)
		}
	}
}

// A paragraph that reads as a labelled line only when it is cleaned must be labelled too.
func TestParagraphLikeLabel(t *testing.T) {
	for _, test := range []struct{ text, want, reason string }{
		{"Tít: chợ", "Tít: chợ", "a label"},
		{"Tít:\u00a0chợ", "Tít: chợ", "a no-break space behind the colon"},
		{"Ti\u0301t xen: chợ", "Tít xen: chợ", "decomposed"},
		{"\u200bSa\u200bpo: chợ", "Sapo: chợ", "invisible marks"},
		{"Ðoạn: chợ", "Đoạn: chợ", "eth for Đ"},
		{"T\u0456\u0301t: chợ", "Tít: chợ", "a Cyrillic letter among Latin ones"},
		{"Từ\u2003khóa  : chợ", "Từ khóa : chợ", "no label, for a space stands before the colon"},
	} {
		a := &Article{Headline: "a", Body: []Block{{Kind: Paragraph, Text: test.text}}}
		b, err := Parse(a.Text())
		if err != nil || b.Headline != "a" || len(b.Body) != 1 || b.Body[0] != (Block{Kind: Paragraph, Text: test.want}) {
			t.Errorf("%s: %q is read back as %q below %q (%v)", test.reason, test.text, b.Body, b.Headline, err)
		}
	}
}

// manuscriptOf reads canonical text into a new article.
func manuscriptOf(text string) *Article {
	a := new(Article)
	readManuscript(a, text, foldSpace, readDateline)
	return a
}

func readDateline(s string) Dateline {
	if d, err := ParseDateline(s); err == nil || !d.Time.IsZero() {
		return d
	}
	return Dateline{Raw: s}
}

// Articles made of words that look like labels, markup and quotes come back from text and from JSON as they were.
func TestRoundTripRandom(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		a := randomArticle(rng, randomWords)
		text := a.Text()
		b := manuscriptOf(text)
		checkZones(t, b, text)
		if diff := cmp.Diff(content(a), content(b)); diff != "" {
			t.Fatalf("text (-article +read back):\n%s\n%s", diff, text)
		}
		if again := b.Text(); again != text {
			t.Fatalf("text of what was read back (-once +twice):\n%s", cmp.Diff(text, again))
		}
		checkJSON(t, a)
		checkHTML(t, a)
	}
}

// randomArticle makes an article of any parts, each text of some of the words.
func randomArticle(rng *rand.Rand, words []string) *Article {
	r := random{rng, words}
	a := &Article{
		Section: r.texts(), Kicker: r.text(), Headline: r.text(), Agency: r.text(), Place: r.text(), Lead: r.text(),
		Attribution: r.texts(), Tags: r.texts(), Related: r.texts(), Dateline: r.dateline(), Updated: r.dateline(),
	}
	for range rng.IntN(6) {
		if s := r.text(); s != "" {
			a.Body = append(a.Body, Block{Kind: []Kind{Paragraph, Heading}[rng.IntN(2)], Text: s})
		}
		if b := (Block{Kind: Figure, Alt: r.text(), Caption: r.text(), Credit: r.text()}); b != (Block{Kind: Figure}) {
			a.Body = append(a.Body, b)
		}
	}
	for _, s := range r.texts() {
		a.Bylines = append(a.Bylines, Byline{s, roleLabels[rng.IntN(len(roleLabels))].role})
	}
	return a
}

type random struct {
	*rand.Rand
	words []string
}

var randomWords = []string{"Tít:", "Tít", "dẫn:", "xen:", "Sapo:", "Đoạn:", "Đoạn", ":", "Ảnh:", "Nguồn", "ảnh:", "Nguồn:", "Tác", "giả:", "Chú", "thích:", "cầu",
	"Tiền", "Giang", "ế", "<b>", "</p>", "&amp;", "&", "\"", "'", "\\", "\\u0041", "{}", "]]>", "-->", "😀", "9-1", "\uFFFD", ".", "…", "“", "”"}

func (r random) text() string {
	n := r.IntN(5)
	list := make([]string, n)
	for i := range list {
		list[i] = r.words[r.IntN(len(r.words))]
	}
	return strings.Join(list, " ")
}

func (r random) texts() []string {
	var list []string
	for range r.IntN(3) {
		if s := r.text(); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// dateline returns an unresolved one, none, or one that isn't printed as ParseDateline would take it. (Where ParseDateline reads nothing,
// there is nothing to come back.)
func (r random) dateline() Dateline {
	if _, err := ParseDateline("09/01/2020"); err != nil || r.IntN(3) == 0 {
		return Dateline{Raw: []string{"", "5 giờ trước", "Tít: hôm nọ"}[r.IntN(3)]}
	}
	d := Dateline{Raw: "5 giờ trước", Precision: []Precision{Day, Minute, Second}[r.IntN(3)], ZoneKnown: r.IntN(2) == 0}
	zone := ICT
	if d.ZoneKnown && d.Precision != Day {
		zone = time.FixedZone("", []int{0, 7 * 3600, 9 * 3600, -3 * 3600, 5*3600 + 1800}[r.IntN(5)])
	}
	d.Time = time.Date(1990+r.IntN(60), 1+time.Month(r.IntN(12)), 1+r.IntN(28), 0, 0, 0, 0, zone)
	switch d.Precision {
	case Day:
		d.ZoneKnown = false
	case Minute:
		d.Time = d.Time.Add(time.Duration(r.IntN(1440)) * time.Minute)
	case Second:
		d.Time = d.Time.Add(time.Duration(r.IntN(86400)) * time.Second)
	}
	if _, offset := d.Time.Zone(); offset == 0 {
		d.Time = d.Time.UTC()
	}
	return d
}

// hostile are texts that try to get out of their place, or to be seen as others.
var hostile = []string{
	`<script>alert(1)</script>`,
	`</script><script>alert(1)</script><!--`,
	`</title></style><img src=x onerror=alert(1)>`,
	`" onmouseover="alert(1)" x='`,
	`]]></article></body><svg/onload=alert(1)>`,
	"a\nTít: b\r\nSapo: c\u2028Nguồn: d\u2029\u0085\v\f",
	"\x00\x01\x07\x08\x1b[31m\x1f\x7f\u0080\u009f",
	"\u202egpj.exe\u202c \u2066\u2067\u2068\u2069 \u200e\u200f\u061c \u206f",
	"\xff\xfe\xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xe1\xba",
	"\ufdd0\ufffe\uffff\U0001fffe\U0010ffff",
	`\u003cscript\u003e \" \\`,
	`&lt;b&gt; &amp;amp; &#60; &unknown;`,
	"{{.}} ${x} <% %> javascript:alert(1)",
	"\u202e",
	"\x00",
	" ",
}

func hostileArticle(s string) *Article {
	list := []string{s, s}
	return &Article{
		Dateline: Dateline{Raw: s, Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT), Precision: Precision(s), ZoneKnown: true},
		Updated:  Dateline{Raw: s},
		Section:  list, Kicker: s, Headline: s, Agency: s, Place: s, Lead: s,
		Body:    []Block{{Kind: Paragraph, Text: s}, {Kind: Heading, Text: s}, {Kind: Figure, Alt: s, Caption: s, Credit: s}, {Kind: Kind(s), Text: s}},
		Bylines: []Byline{{s, Author}, {s, BylineRole(s)}}, Attribution: list, Tags: list, Related: list,
		Zones:    []Zone{{0, 1, Role(s), s, 1}},
		Warnings: []Warning{{WarningCode(s), 0, 1, s}},
	}
}

// Text in any field stays text, in each output.
func TestHostile(t *testing.T) {
	for _, s := range append(slices.Clone(hostile), strings.Join(hostile, " ")) {
		a := hostileArticle(s)
		checkHTML(t, a)
		data, err := json.Marshal(a)
		if err != nil || !json.Valid(data) || !json.Valid(a.AppendJSON(nil)) {
			t.Errorf("JSON of %q: %v", s, err)
		}
		text := a.Text()
		if bad := firstUnseen(text); bad >= 0 {
			t.Errorf("text of %q has U+%04X", s, bad)
		}
		// No field can add a line that reads as another part.
		clean := foldSpace(string(appendPlain(nil, s)))
		b := manuscriptOf(text)
		if b.Headline != clean || b.Lead != clean || clean != "" && (len(b.Tags) != 2 || len(b.Body) != 4) {
			t.Errorf("text of %q is read as %+v", s, b)
		}
	}
}

func TestParts(t *testing.T) {
	var got []string
	for role, s := range sample().Parts() {
		got = append(got, string(role)+" "+s)
	}
	if len(got) != 23 || got[0] != "section Thời sự" || got[len(got)-1] != "related Khởi công cầu Rạch Miễu 2" {
		t.Errorf("parts are %d: %q", len(got), got)
	}
	for n := range got { // a loop may end anywhere
		i := 0
		for range sample().Parts() {
			if i == n {
				break
			}
			i++
		}
	}
}

func TestDatelineText(t *testing.T) {
	at := time.Date(2020, 1, 9, 18, 3, 4, 0, ICT)
	tests := []struct {
		d            Dateline
		want, reason string
	}{
		{Dateline{}, "", "zero"},
		{Dateline{Raw: "5 giờ trước"}, "5 giờ trước", "unresolved, as printed"},
		{Dateline{Raw: "5 giờ trước", Time: at, Precision: Minute}, "Thứ Năm, 09/01/2020, 18:03", "resolved, but not by what was printed"},
		{Dateline{Time: at, Precision: Day}, "Thứ Năm, 09/01/2020", "a day"},
		{Dateline{Time: at, Precision: Second, ZoneKnown: true}, "Thứ Năm, 09/01/2020, 18:03:04 (GMT+7)", "seconds, with zone"},
	}
	for _, test := range tests {
		if got := test.d.text(); got != test.want {
			t.Errorf("%s: %q, want %q", test.reason, got, test.want)
		}
	}
}

func TestAppendPlain(t *testing.T) {
	tests := []struct{ in, want, reason string }{
		{"Ế ệ 😀 “x” – …", "Ế ệ 😀 “x” – …", "text stands"},
		{"a\x00\x1b\u0085b\nc\u00a0d", "a b c\u00a0d", "controls go, line breaks are spaces, a no-break space is text"},
		{"a\u202eb\u200dc", "ab\u200dc", "what turns the direction goes, what joins stays"},
		{"\xffa\xe1\xba \xc3b\xc3", "\uFFFDa\uFFFD\uFFFD \uFFFDb\uFFFD", "bytes that are no UTF-8"},
		{"\xed\xa0\x80 \xe0\x80\x80 \xf5", "\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD \uFFFD", "surrogates and long forms are none either"},
		{"\ufdd0\U0001ffff", "\uFFFD\uFFFD", "no characters"},
	}
	for _, test := range tests {
		if got := string(appendPlain(nil, test.in)); got != test.want {
			t.Errorf("%s: %q, want %q", test.reason, got, test.want)
		}
	}
	// The set of first bytes may not miss one.
	for r := rune(0); r <= 0x10FFFF; r++ {
		if r >= 0xD800 && r < 0xE000 {
			continue
		}
		by, replaced := seen(r)
		if !replaced {
			by = string(r)
		}
		if got := appendPlain(nil, string(r)); !bytes.Equal(got, []byte(by)) {
			t.Fatalf("U+%04X gives %q, want %q", r, got, by)
		}
	}
}

// checkByHand holds what is true of an article that Parse need not have made: pages have its words and no markup of its own, canonical text
// reads back as an article that has all the promises of a parsed one, and that is a fixed point.
func checkByHand(tb testing.TB, a *Article) {
	tb.Helper()
	checkHTML(tb, a)
	text := a.Text()
	b, err := Parse(text)
	if err != nil {
		tb.Fatalf("Parse of Text: %v\n%s", err, text)
	}
	checkZones(tb, b, text)
	checkFields(tb, b, text)
	checkWarnings(tb, b, text)
	checkText(tb, new(Parser), b)
	checkJSON(tb, b)
	checkHTML(tb, b)
}

// FuzzText: text in any field of an article made by hand stays in its field, and canonical text is a fixed point.
func FuzzText(f *testing.F) {
	for i, s := range hostile {
		f.Add(s, "Tít xen: b", uint64(i))
	}
	for i, m := range marks {
		f.Add(m.label+": ", m.label+":\u00a0"+m.label, uint64(i))
	}
	f.Fuzz(func(t *testing.T, s, u string, seed uint64) {
		a := &Article{Headline: s, Kicker: u, Lead: s, Agency: u, Tags: []string{u}, Bylines: []Byline{{s, Translator}},
			Body: []Block{{Kind: Paragraph, Text: u}, {Kind: Figure, Alt: s, Credit: u}, {Kind: Figure, Caption: s}, {Kind: Paragraph, Text: s}}}
		b := manuscriptOf(a.Text())
		if want := foldSpace(string(appendPlain(nil, s))); b.Headline != want || b.Lead != want {
			t.Errorf("headline %q, lead %q, want %q", b.Headline, b.Lead, want)
		}
		text := b.Text()
		c := manuscriptOf(text)
		if diff := cmp.Diff(content(b), content(c)); diff != "" || c.Text() != text {
			t.Errorf("canonical text is no fixed point:\n%s\n%s", diff, text)
		}
		checkByHand(t, a)
		checkByHand(t, randomArticle(rand.New(rand.NewPCG(seed, 0)), []string{s, u, "cầu"}))
	})
}
