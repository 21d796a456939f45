package vietnews

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/unicode/norm"
)

// variants are ways in which the same article comes, each with the reason why it makes no difference.
var variants = []struct {
	name, reason string
	make         func(string) string
}{
	{"crlf", "line breaks of Windows", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"cr", "line breaks of old Macintoshes", func(s string) string { return strings.ReplaceAll(s, "\n", "\r") }},
	{"separator", "the line separator of Unicode", func(s string) string { return strings.ReplaceAll(s, "\n", "\u2028") }},
	{"nfd", "letters and tone marks apart, as some systems store them", norm.NFD.String},
	{"windows-1258", "letters with their own sign but the tone mark apart, as the Windows code page has them", windows1258},
	{"bom", "a byte order mark in front", func(s string) string { return "\ufeff" + s }},
	{"nbsp", "no-break spaces for spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"double", "two spaces for one", func(s string) string { return strings.ReplaceAll(s, " ", "  ") }},
	{"indent", "lines indented by a tab", func(s string) string { return "\t" + strings.ReplaceAll(s, "\n", "\n\t") }},
	{"trailing", "spaces at the ends of lines", func(s string) string { return strings.ReplaceAll(s, "\n", "  \n") }},
	{"zero-width", "zero-width spaces around words", func(s string) string { return strings.ReplaceAll(s, " ", "\u200b \u200b") }},
	{"entities", "letters as HTML entities", func(s string) string {
		return strings.NewReplacer("à", "&agrave;", "é", "&eacute;", "ữ", "&#7919;", "ạ", "&#x1ea1;").Replace(s)
	}},
	{"eth", "Icelandic eth typed for Đ", func(s string) string { return strings.ReplaceAll(s, "Đ", "Ð") }},
}

// windows1258 parts the tone marks from the letters and leaves circumflex, breve and horn on them.
func windows1258(s string) string {
	var b strings.Builder
	for _, r := range s {
		d := norm.NFD.String(string(r))
		i := strings.IndexAny(d, "\u0300\u0301\u0303\u0309\u0323")
		if i < 0 {
			b.WriteRune(r)
			continue
		}
		tone := []rune(d[i:])[0]
		b.WriteString(norm.NFC.String(strings.Replace(d, string(tone), "", 1)))
		b.WriteRune(tone)
	}
	return b.String()
}

// hasDress reports whether an input comes in a dress of its own already.
func hasDress(s string) bool {
	return strings.ContainsAny(s, "\r\t\u00a0\u200b\ufeff&") || !norm.NFC.IsNormalString(s)
}

// TestVariants holds that the same article gives the same parts in whatever dress it comes.
func TestVariants(t *testing.T) {
	ignore := cmp.Options{cmpopts.IgnoreFields(Article{}, "Zones", "Warnings"), cmpopts.IgnoreFields(Dateline{}, "Raw"), cmpopts.EquateEmpty()}
	for _, file := range goldenFiles(t) {
		if !strings.Contains(file, "page-") {
			continue
		}
		g := readGolden(t, file)
		if hasDress(g.input) {
			continue
		}
		want, err := g.parser.Parse(g.input)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range variants {
			got, err := g.parser.Parse(v.make(g.input))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, ignore); diff != "" {
				t.Errorf("%s, %s (%s): (-plain +%s)\n%s", file, v.name, v.reason, v.name, diff)
			}
		}
	}
}

// layouts are ways in which lines are set. They change what blank lines tell, so only the frame of the article stays.
var layouts = []struct {
	name string
	make func(string) string
}{
	{"blank lines between", func(s string) string { return strings.ReplaceAll(s, "\n", "\n\n") }},
	{"no blank lines", func(s string) string {
		return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' }), "\n")
	}},
	{"wrapped at 72 columns", func(s string) string {
		var b strings.Builder
		for line := range strings.SplitSeq(s, "\n") {
			b.WriteString(wrapAt(line, 72))
			b.WriteString("\n\n")
		}
		return b.String()
	}},
}

func wrapAt(line string, width int) string {
	var b strings.Builder
	n := 0
	for w := range strings.FieldsSeq(line) {
		size := len([]rune(w))
		switch {
		case n == 0:
		case n+1+size > width:
			b.WriteByte('\n')
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(w)
		n += size
	}
	return b.String()
}

// TestLayouts holds that the frame of an article stays however its lines are set.
func TestLayouts(t *testing.T) {
	frame := func(a *Article) []any {
		return []any{a.Headline, a.Kicker, a.Agency, a.Lead, a.Dateline.Time, a.Updated.Time, a.Bylines, len(a.Tags)}
	}
	for _, file := range goldenFiles(t) {
		g := readGolden(t, file)
		if !strings.Contains(file, "page-") || hasDress(g.input) {
			continue
		}
		want, err := g.parser.Parse(g.input)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range layouts {
			got, err := g.parser.Parse(l.make(g.input))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(frame(want), frame(got), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s, %s: (-plain +got)\n%s", file, l.name, diff)
			}
		}
	}
}
