package vietnews

import (
	"bytes"
	"encoding/json"
	"errors"
	"html"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// checkInvariants holds all that is true of every text. Goldens and fuzz targets call it.
func checkInvariants(tb testing.TB, p *Parser, text string) {
	tb.Helper()
	a, err := p.Parse(text)
	if err != nil {
		if !errors.Is(err, ErrNoText) && !errors.Is(err, ErrTooLarge) {
			tb.Errorf("Parse: %v, want ErrNoText or ErrTooLarge", err)
		}
		return
	}
	checkZones(tb, a, text)
	checkFields(tb, a, text)
	checkWarnings(tb, a, text)
	checkText(tb, &Parser{Now: p.Now}, a)
	checkJSON(tb, a)
	checkHTML(tb, a)
	checkTimexes(tb, a, text)
	checkAgain(tb, p, a, text)
}

// used is an article whose memory ParseInto uses again in every check, with what the text before left in it.
var used = sync.Pool{New: func() any { return new(Article) }}

// checkAgain: ParseInto gives what Parse gives, whatever the article held before, and one byte less than the text's length is too little room.
func checkAgain(tb testing.TB, p *Parser, a *Article, text string) {
	tb.Helper()
	again := used.Get().(*Article)
	defer used.Put(again)
	if err := p.ParseInto(again, text); err != nil {
		tb.Errorf("ParseInto: %v where Parse gives none", err)
	} else if diff := cmp.Diff(a, again, cmpopts.EquateEmpty()); diff != "" {
		tb.Errorf("ParseInto differs (-Parse +ParseInto):\n%s", diff)
	}
	if len(text) > 1 {
		small := Parser{Now: p.Now, MaxBytes: len(text) - 1}
		if b, err := small.Parse(text); b != nil || !errors.Is(err, ErrTooLarge) {
			tb.Errorf("Parse of more than MaxBytes: %v, %v", b, err)
		}
	}
}

// checkZones: zones are in order, do not overlap, and their concatenation is the input.
func checkZones(tb testing.TB, a *Article, text string) {
	tb.Helper()
	at := 0
	for i, z := range a.Zones {
		if z.Start != at || z.End <= z.Start || z.End > len(text) {
			tb.Fatalf("zone %d is [%d,%d) after %d, of %d bytes", i, z.Start, z.End, at, len(text))
		}
		if z.Role == "" || z.Rule == "" || !(z.Confidence >= 0 && z.Confidence <= 1) {
			tb.Errorf("zone %d: %+v", i, z)
		}
		at = z.End
	}
	if at != len(text) {
		tb.Fatalf("zones end at %d of %d bytes", at, len(text))
	}
}

// zonesOf are the roles of zones in which a part's words may stand, where it isn't the part's own role alone.
var zonesOf = map[Role][]Role{
	RoleCredit:      {RoleCredit, RoleCaption},
	RoleAttribution: {RoleAttribution, RoleByline},
}

// checkFields: every field's words occur in the input, in order, inside its zones.
func checkFields(tb testing.TB, a *Article, text string) {
	tb.Helper()
	fields := make(map[Role][]string)
	for role, s := range a.Parts() {
		if role != RoleDateline && role != RoleUpdated { // these may be printed anew
			fields[role] = append(fields[role], words(s)...)
		}
		if strings.TrimSpace(s) != s || strings.Contains(s, "  ") || !utf8.ValidString(s) || string(appendPlain(nil, s)) != s {
			tb.Errorf("%s is not clean: %q", role, s)
		}
	}
	repaired := func(s string) string {
		c := cleaner{whole: true}
		c.clean(s, 0)
		return string(c.buf)
	}
	if isManuscript(text, cleanWords) {
		repaired = cleanWords
	}
	for role, want := range fields {
		roles := zonesOf[role]
		if roles == nil {
			roles = []Role{role}
		}
		if missing := notIn(want, words(repaired(zonesText(a, text, roles...)))); missing != "" {
			tb.Errorf("%s: %q is not in its zones, or not in this order", role, missing)
		}
	}
	// Datelines are found even where they are glued to other words, so their letters count and not their words.
	for role, raw := range map[Role]string{RoleDateline: a.Dateline.Raw, RoleUpdated: a.Updated.Raw} {
		zones := words(repaired(zonesText(a, text, RoleDateline, RoleUpdated)))
		if !strings.Contains(strings.Join(zones, ""), strings.Join(words(raw), "")) {
			tb.Errorf("%s: %q is not in its zones", role, raw)
		}
	}
}

// zonesText returns all that is in zones of these roles, a zone a line. Between lines stands a space too, for words of two lines are two where
// look-alikes are repaired.
func zonesText(a *Article, text string, roles ...Role) string {
	var b strings.Builder
	for _, z := range a.Zones {
		if slices.Contains(roles, z.Role) {
			zone := text[z.Start:z.End]
			b.WriteString(zone + "\n")
			if strings.TrimRight(zone, "\n\v\f\r\u0085\u2028\u2029") != zone {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}

// foldSpace folds white space.
func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

// notIn returns the first of some words that does not follow the others in list.
func notIn(some, list []string) string {
	for _, w := range some {
		i := slices.Index(list, w)
		if i < 0 {
			return w
		}
		list = list[i+1:]
	}
	return ""
}

// words returns the runs of letters, marks and digits.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r)
	})
}

func checkWarnings(tb testing.TB, a *Article, text string) {
	tb.Helper()
	at := 0
	for _, w := range a.Warnings {
		if w.Start < at || w.End < w.Start || w.End > len(text) || w.Code == "" || w.Message == "" {
			tb.Errorf("warning out of order or range, or without words: %+v", w)
		}
		at = w.Start
	}
}

// checkText: Parse reads Text back as an equal article, and Text of that is Text.
func checkText(tb testing.TB, p *Parser, a *Article) {
	tb.Helper()
	text := a.Text()
	b, err := p.Parse(text)
	if err != nil {
		tb.Errorf("Parse of Text: %v\n%s", err, text)
		return
	}
	checkZones(tb, b, text)
	if diff := cmp.Diff(content(a), content(b)); diff != "" {
		tb.Errorf("Parse of Text differs (-article +read back):\n%s\n%s", diff, text)
	}
	if again := b.Text(); again != text {
		tb.Errorf("Text of Parse of Text differs (-once +twice):\n%s", cmp.Diff(text, again))
	}
}

// content returns the article without what speaks of one particular input.
func content(a *Article) *Article {
	b := *a
	b.Zones, b.Warnings = nil, nil
	b.Dateline = Dateline{Time: a.Dateline.Time, Precision: a.Dateline.Precision, ZoneKnown: a.Dateline.ZoneKnown}
	b.Updated = Dateline{Time: a.Updated.Time, Precision: a.Updated.Precision, ZoneKnown: a.Updated.ZoneKnown}
	return &b
}

// checkJSON: Unmarshal of Marshal is the article, and the JSON is as the schema says.
func checkJSON(tb testing.TB, a *Article) {
	tb.Helper()
	data, err := json.Marshal(a)
	if err != nil {
		tb.Errorf("Marshal: %v", err)
		return
	}
	var b Article
	if err := json.Unmarshal(data, &b); err != nil {
		tb.Errorf("Unmarshal of Marshal: %v\n%s", err, data)
	} else if diff := cmp.Diff(a, &b); diff != "" {
		tb.Errorf("Unmarshal of Marshal differs (-article +read back):\n%s", diff)
	}
	if direct := a.AppendJSON(nil); !utf8.Valid(direct) || bytes.ContainsAny(direct, "\n\r\x00") {
		tb.Errorf("AppendJSON is not one line of UTF-8: %q", direct)
	} else if got, _ := json.Marshal(json.RawMessage(direct)); !bytes.Equal(got, data) {
		tb.Errorf("AppendJSON and Marshal differ:\n%s\n%s", got, data)
	}
	for _, problem := range checkSchema(tb, data) {
		tb.Errorf("schema: %s\n%s", problem, data)
	}
}

// checkHTML: HTML has the article's words in order, only tags that we write, balanced, and every character may stand in a page.
func checkHTML(tb testing.TB, a *Article) {
	tb.Helper()
	var want []string
	for _, s := range a.Parts() {
		want = append(want, words(string(appendPlain(nil, s)))...)
	}
	for _, p := range []Printer{{}, {Timex: true, HeadingLevel: 2}} {
		page := p.HTML(a)
		text, problem := readHTML(page)
		if problem != "" {
			tb.Errorf("HTML: %s\n%s", problem, page)
		} else if got := words(text); !slices.Equal(got, want) {
			tb.Errorf("words of HTML differ (-article +HTML):\n%s", cmp.Diff(want, got))
		}
	}
	var buf bytes.Buffer
	if err := a.WriteHTML(&buf); err != nil {
		tb.Errorf("WriteHTML: %v", err)
	}
	checkPage(tb, buf.String())
}

// checkPage: the page carries the style sheet and valid JSON-LD, and nothing in them ends their element.
func checkPage(tb testing.TB, page string) {
	tb.Helper()
	const open = `<script type="application/ld+json">`
	_, rest, ok := strings.Cut(page, open)
	ld, rest, ended := strings.Cut(rest, "</script>")
	if !ok || !ended || strings.ContainsAny(ld, "<>&") || strings.Contains(rest, "<script") {
		tb.Errorf("the page's JSON-LD is not closed in:\n%s", page)
	}
	var v map[string]any
	if err := json.Unmarshal([]byte(ld), &v); err != nil || v["@type"] != "NewsArticle" {
		tb.Errorf("JSON-LD: %v\n%s", err, ld)
	}
	if bad := firstUnseen(page); bad >= 0 {
		tb.Errorf("the page has U+%04X", bad)
	}
	if n := strings.Count(page, "<h1"); n != 1 {
		tb.Errorf("the page has %d <h1>", n)
	}
}

// firstUnseen returns the first character that must not be in a page, or -1.
func firstUnseen(page string) rune {
	for i, r := range page {
		if r == utf8.RuneError && !strings.HasPrefix(page[i:], "\uFFFD") {
			return r
		}
		if _, bad := seen(r); bad && r != '\n' && r != '\t' {
			return r
		}
	}
	return -1
}

// htmlTags are the elements that HTML writes, with the names of their attributes.
var htmlTags = map[string][]string{
	"article": {"lang", "aria-label"}, "header": nil, "footer": nil, "address": nil, "figure": nil, "figcaption": nil,
	"h1": nil, "h2": nil, "h3": nil, "p": {"class"}, "span": {"class"}, "time": {"datetime"}, "ul": {"class", "aria-label"}, "li": nil,
}

// readHTML returns the text content of an element that HTML wrote, or what is wrong with it.
func readHTML(s string) (text, problem string) {
	if bad := firstUnseen(s); bad >= 0 {
		return "", "a character that must not be there"
	}
	var b strings.Builder
	var open []string
	for s != "" {
		before, rest, ok := strings.Cut(s, "<")
		if strings.ContainsAny(before, `>"'`) {
			return "", "not escaped: " + before
		}
		b.WriteString(html.UnescapeString(before))
		if !ok {
			break
		}
		tag, after, closed := strings.Cut(rest, ">")
		s = after
		name, end := strings.CutPrefix(tag, "/")
		if end {
			if len(open) == 0 || open[len(open)-1] != name {
				return "", "tags not balanced at " + tag
			}
			open = open[:len(open)-1]
			continue
		}
		name, attributes, _ := strings.Cut(tag, " ")
		known, ok := htmlTags[name]
		if !closed || !ok || !attributesAre(attributes, known) {
			return "", "unknown tag " + tag
		}
		open = append(open, name)
		if name != "time" && name != "span" { // these may stand within a word
			b.WriteByte(' ')
		}
	}
	if len(open) > 0 {
		return "", "not closed: " + open[0]
	}
	return b.String(), ""
}

// attributesAre reports whether s is a list of name="value" with these names.
func attributesAre(s string, names []string) bool {
	for s != "" {
		name, rest, ok := strings.Cut(s, `="`)
		value, rest, closed := strings.Cut(rest, `"`)
		if !ok || !closed || !slices.Contains(names, name) || strings.ContainsAny(value, "<>'") {
			return false
		}
		s = strings.TrimPrefix(rest, " ")
	}
	return true
}

// checkTimexes: what is found in each part, and in the whole article, is in range, in order, on rune borders and well formed. In the whole it
// stands in zones that tell of times.
func checkTimexes(tb testing.TB, a *Article, text string) {
	tb.Helper()
	for _, s := range a.Parts() {
		checkTimex(tb, s, a.Dateline.Time)
	}
	at, zone := 0, 0
	for x := range a.Timex(text) {
		if x.Start < at || x.End <= x.Start || x.End > len(text) {
			tb.Fatalf("time expression [%d,%d) after %d, of %d bytes", x.Start, x.End, at, len(text))
		}
		at = x.End
		for a.Zones[zone].End <= x.Start {
			zone++
		}
		if z := a.Zones[zone]; x.End > z.End || !z.Role.told() {
			tb.Errorf("time expression %q crosses or stands in a zone of role %s", text[x.Start:x.End], z.Role)
		}
		checkValue(tb, text[x.Start:x.End], x)
	}
}

// FuzzParse holds the invariants to arbitrary text.
func FuzzParse(f *testing.F) {
	for _, file := range goldenFiles(f) {
		g := readGolden(f, file)
		f.Add(g.input, !g.parser.Now.IsZero())
	}
	for i := range bylineLabels { // labels with nothing behind them, and with what is no name
		label := bylineLabels[i].label
		f.Add(label+": .\n("+label+": )\n"+label+":\u0301 a\n( "+label+"Hà", false)
	}
	now := time.Date(2020, 1, 10, 7, 30, 0, 0, ICT)
	f.Fuzz(func(t *testing.T, text string, relative bool) {
		p := new(Parser)
		if relative {
			p.Now = now
		}
		checkInvariants(t, p, text)
	})
}
