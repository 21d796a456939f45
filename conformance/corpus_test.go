package conformance

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/tools/txtar"

	"example.com/vietnews"
)

// A sample is one article that the judges see.
type sample struct {
	name    string
	article *vietnews.Article
}

// page returns the sample as a whole page.
func (s sample) page(tb testing.TB, p vietnews.Printer) string {
	tb.Helper()
	var buf bytes.Buffer
	if err := p.WriteHTML(&buf, s.article); err != nil {
		tb.Fatalf("%s: %v", s.name, err)
	}
	return buf.String()
}

// goldens returns what Parse makes of the input of every golden file, and an article that has every part.
func goldens(tb testing.TB) []sample {
	tb.Helper()
	files, err := filepath.Glob("../testdata/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no golden files: %v", err)
	}
	samples := []sample{{"every-part", everyPart()}}
	for _, file := range files {
		a, err := parseGolden(file)
		if err != nil {
			tb.Fatalf("%s: %v", file, err)
		}
		samples = append(samples, sample{strings.TrimSuffix(filepath.Base(file), ".txtar"), a})
	}
	return samples
}

// parseGolden parses the input of a golden file, see ../testdata/README.md.
func parseGolden(file string) (*vietnews.Article, error) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		return nil, err
	}
	var parser vietnews.Parser
	for line := range strings.Lines(string(archive.Comment)) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), "now: "); ok {
			if parser.Now, err = time.Parse(time.RFC3339, value); err != nil {
				return nil, err
			}
		}
	}
	if len(archive.Files) == 0 {
		return nil, fmt.Errorf("no input")
	}
	input, err := goldenInput(archive.Files[0])
	if err != nil {
		return nil, err
	}
	return parser.Parse(input)
}

func goldenInput(f txtar.File) (string, error) {
	switch f.Name {
	case "input": // "$" guards the ends of lines
		return strings.TrimSuffix(strings.ReplaceAll(string(f.Data)+"\n", "$\n", "\n"), "\n"), nil
	case "input.quoted":
		var input string
		for line := range strings.Lines(string(f.Data)) {
			part, err := strconv.Unquote(strings.TrimSpace(line))
			if err != nil {
				return "", err
			}
			input += part
		}
		return input, nil
	}
	return "", fmt.Errorf("the first section is %q", f.Name)
}

// everyPart returns an article in which no field is empty.
func everyPart() *vietnews.Article {
	return fill(func(field string) string { return field })
}

// payloads are texts that would do harm, or cost a page its validity, where they aren't escaped. Those that run a script set the page's
// title, a global, or both.
var payloads = map[string]string{
	"script":              `<script>window.pwned=1;document.title='pwned'</script>`,
	"dialog":              `<script>alert(1)</script><img src=x onerror=alert(2)>`,
	"end of raw text":     `</title></style></script></textarea></noscript><script>window.pwned=1</script>`,
	"attribute":           `"><img src=x onerror="window.pwned=1">`,
	"single quotes":       `'><svg onload='window.pwned=1'>`,
	"event handler":       `" autofocus tabindex="1" onfocus="window.pwned=1" onmouseover="window.pwned=1" x="`,
	"comment opened":      `<!--<script>`,
	"comment closed":      `--><script>window.pwned=1</script><!--`,
	"section of CDATA":    `<![CDATA[ ]]><svg onload=window.pwned=1>`,
	"end of JSON":         `"}</script><script>window.pwned=1</script><script>{"x":"`,
	"backslashes":         `\"};window.pwned=1;//\\`,
	"escapes of JSON":     `\u003c/script\u003e\u003cscript\u003ewindow.pwned=1\u003c/script\u003e\`,
	"entities":            `&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;script&#62; &ltscript&gt &amp &copy &nosuch;`,
	"end of style":        `</style><style>*{background:url(/pwned)}</style>@import "/pwned";`,
	"elements that load":  `<link rel=stylesheet href=/pwned><iframe src=/pwned></iframe><object data=/pwned></object><video src=/pwned autoplay>`,
	"elements that leave": `<meta http-equiv=refresh content="0;url=/pwned"><base href=/pwned/><form action=/pwned><button>Gửi</button></form>`,
	"address of a script": `javascript:window.pwned=1`,
	"template":            `{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1} <%= 1 %> {% raw %}`,
	"UTF-7":               `+ADw-script+AD4-window.pwned=1+ADw-/script+AD4-`,
	"control characters":  "a\x00b\x01c\x08d\te\nf\vg\fh\ri\x1b[31mj\x1fk\x7fl\u0080m\u0085n\u009fo",
	"NUL in a tag":        "<scr\x00ipt>window.pwned=1</scr\x00ipt><\x00script>",
	"direction":           "a\u202eb\u202dc\u2066d\u2067e\u2069f\u200eg\u200fh\u061ci",
	"line separators":     "a\u2028b\u2029c",
	"not UTF-8":           "a\xffb\xfec \xc0\xbcscript\xc0\xbewindow.pwned=1\xc0\xbc/script\xc0\xbe \xed\xa0\x80 \xe1\xbb d\xf4\x90\x80\x80",
	"no characters":       "a\ufdd0b\uffffc\U0001fffed\ufeffe",
	"long word":           strings.Repeat("ngườikhôngcáchchữ", 40),
	"stacked marks":       norm.NFC.String("Ễ" + strings.Repeat("\u0301\u0323", 60)),
	"nothing to see":      "\u202e\x00 \t",
}

// hostiles returns for each payload an article with it in every field, even in those that hold a word from a list, and what Parse makes of
// a text full of it.
func hostiles(tb testing.TB) []sample {
	tb.Helper()
	var samples []sample
	for name, payload := range payloads {
		a := fill(func(string) string { return payload })
		a.Dateline.Precision, a.Updated.Precision = vietnews.Precision(payload), vietnews.Precision(payload)
		a.Body = append(a.Body, vietnews.Block{Kind: vietnews.Kind(payload), Text: payload})
		a.Bylines = append(a.Bylines, vietnews.Byline{Name: payload, Role: vietnews.BylineRole(payload)})
		a.Zones[0].Role = vietnews.Role(payload)
		a.Warnings[0].Code = vietnews.WarningCode(payload)
		samples = append(samples, sample{"hostile/" + name, a})
	}
	return append(samples, hostileInputs(tb)...)
}

func hostileInputs(tb testing.TB) []sample {
	tb.Helper()
	var samples []sample
	for name, payload := range payloads {
		text := fmt.Sprintf("Thứ Năm, 09/01/2020, 18:03 (GMT+7)\n\n%s\n\n(%[1]s) Sáng 9-1, %[1]s nói với báo chí rằng không có gì lạ.\n\n%[1]s\n\n"+
			"Ảnh: %[1]s\n\nÔng Nguyễn Văn Ba, %[1]s, cho biết nước đã rút khỏi ruộng từ hôm qua và lúa không sao cả.\n\nBài, ảnh: %[1]s\n", payload)
		a, err := vietnews.Parse(text)
		if err != nil {
			tb.Fatalf("%s: %v", name, err)
		}
		samples = append(samples, sample{"hostile input/" + name, a})
	}
	return samples
}

// fill returns an article with every part, each text of which is what text makes of a usual one.
func fill(text func(string) string) *vietnews.Article {
	list := func(usual ...string) []string {
		for i := range usual {
			usual[i] = text(usual[i])
		}
		return usual
	}
	return &vietnews.Article{
		Dateline: vietnews.Dateline{Raw: text("Thứ Năm, 09/01/2020, 18:03 (GMT+7)"), Time: time.Date(2020, 1, 9, 18, 3, 0, 0, vietnews.ICT),
			Precision: vietnews.Minute, ZoneKnown: true},
		Updated:  vietnews.Dateline{Raw: text("5 giờ trước")},
		Section:  list("Thời sự", "Đời sống"),
		Kicker:   text("CHUYỆN Ở BẾN SÔNG:"),
		Headline: text("Người giữ những chuyến đò cuối cùng ở bến Vàm"),
		Agency:   text("ABO"),
		Place:    text("Tiền Giang"),
		Lead:     text("Sáng 9-1, ngày cầu mới thông xe, ông Bảy vẫn nổ máy chiếc đò cũ đúng năm giờ như bốn mươi năm nay, dù biết chẳng còn mấy người đợi."),
		Body: []vietnews.Block{
			{Kind: vietnews.Paragraph, Text: text("Chiếc đò dài mười hai mét, chở được ba mươi người và sáu xe máy, đóng từ gỗ sao mua trên miệt Châu Đốc năm 1981.")},
			{Kind: vietnews.Figure, Alt: text("Ông Bảy trên chiếc đò cũ"), Caption: text("Ông Bảy lái chuyến đò sớm nhất trong ngày."), Credit: text("Lê Bình")},
			{Kind: vietnews.Heading, Text: text("Một đời sông nước")},
			{Kind: vietnews.Paragraph, Text: text("“Bán đò rồi tôi nhớ sông,” ông nói, tay vẫn vịn cần lái.")},
			{Kind: vietnews.Figure, Caption: text("Bến Vàm chiều cuối năm.")},
			{Kind: vietnews.Figure, Credit: text("TTXVN")},
		},
		Bylines: []vietnews.Byline{
			{Name: text("THỦY HÀ"), Role: vietnews.Author}, {Name: text("Lê Bình"), Role: vietnews.Photographer},
			{Name: text("Minh Thành"), Role: vietnews.AuthorPhotos}, {Name: text("Nhật Minh"), Role: vietnews.Translator},
			{Name: text("Hải Yến"), Role: vietnews.Compiler}, {Name: text("Thu Trang"), Role: vietnews.Interviewer},
			{Name: text("Trung Kiên"), Role: vietnews.Source},
		},
		Attribution: list("Theo TTXVN"),
		Tags:        list("bến đò", "Tiền Giang"),
		Related:     list("Thông xe cầu Rạch Gầm"),
		Zones:       []vietnews.Zone{{Start: 0, End: 9, Role: vietnews.RoleNoise, Rule: text("rule"), Confidence: 0.5}},
		Warnings:    []vietnews.Warning{{Code: vietnews.WarnLenient, Start: 0, End: 9, Message: text("A sentence.")}},
	}
}

// decode reads JSON into Go's generic values.
func decode(tb testing.TB, data string) map[string]any {
	tb.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(data), &v); err != nil {
		tb.Fatalf("%v in %s", err, data)
	}
	return v
}
