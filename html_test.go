package vietnews

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const sampleHTML = `<article lang="vi">
<header>
<p class="section">Thời sự › Chính trị</p>
<p class="kicker">TỔNG KẾT NĂM:</p>
<h1>Bến phà cũ có cầu mới</h1>
<p class="dateline"><time datetime="2020-01-09T18:03+07:00">Thứ Năm, 09/01/2020, 18:03 (GMT+7)</time></p>
<p class="updated">5 giờ trước</p>
</header>
<p class="lead"><span class="agency">(ABO)</span> <span class="place">Tiền Giang</span> – Sáng 9-1, cây cầu thứ hai qua sông được thông xe.</p>
<p>Cầu dài 300 mét.</p>
<p>Nguồn: vốn của tỉnh.</p>
<h2>Hết cảnh đợi phà</h2>
<figure>
<p class="alt">Người dân qua cầu</p>
<figcaption>Người dân qua cầu sáng 9-1. <span class="credit">TTXVN</span></figcaption>
</figure>
<figure>
<figcaption>Bến phà cũ.</figcaption>
</figure>
<figure>
<figcaption><span class="credit">Lê Bình</span></figcaption>
</figure>
<footer>
<address>
<p class="author">THỦY HÀ</p>
<p class="photographer">Lê Bình</p>
</address>
<p class="attribution">Theo TTXVN</p>
<ul class="tags" aria-label="Từ khóa">
<li>cầu</li>
<li>Tiền Giang</li>
</ul>
<ul class="related" aria-label="Tin liên quan">
<li>Khởi công cầu Rạch Miễu 2</li>
</ul>
</footer>
</article>
`

func TestHTML(t *testing.T) {
	if diff := cmp.Diff(sampleHTML, sample().HTML()); diff != "" {
		t.Errorf("an article with every part (-want +got):\n%s", diff)
	}
	checkHTML(t, sample())
	if got := new(Article).HTML(); got != "<article lang=\"vi\" aria-label=\"Bài viết không có tít\">\n</article>\n" {
		t.Errorf("zero Article: %q", got)
	}
}

func TestHeadingLevel(t *testing.T) {
	for level, want := range map[int]string{-1: "<h1>", 0: "<h1>", 1: "<h1>", 2: "<h2>", 5: "<h5>", 6: "<h6>", 9: "<h6>"} {
		p := Printer{HeadingLevel: level}
		if got := p.HTML(&Article{Headline: "a", Body: []Block{{Kind: Heading, Text: "b"}}}); !strings.Contains(got, want+"a</") {
			t.Errorf("level %d: %s, want %s", level, got, want)
		}
	}
}

func TestWriteHTML(t *testing.T) {
	var buf bytes.Buffer
	a := sample()
	a.Updated = Dateline{Time: time.Date(2020, 1, 10, 0, 0, 0, 0, ICT), Precision: Day}
	a.Bylines = append(a.Bylines, Byline{"Nhật Minh", Translator}, Byline{"Hải Yến", Compiler})
	if err := a.WriteHTML(&buf); err != nil {
		t.Fatal(err)
	}
	page := buf.String()
	checkPage(t, page)
	for _, want := range []string{
		"<!DOCTYPE html>\n<html lang=\"vi\">",
		`<meta charset="utf-8">`,
		"<title>Bến phà cũ có cầu mới</title>",
		`<meta name="description" content="Sáng 9-1, cây cầu thứ hai qua sông được thông xe.">`,
		`"@context":"https://schema.org","@type":"NewsArticle","inLanguage":"vi","headline":"Bến phà cũ có cầu mới","alternativeHeadline":"TỔNG KẾT NĂM:"`,
		`"datePublished":"2020-01-09T18:03:00+07:00","dateModified":"2020-01-10"`,
		`"author":[{"@type":"Person","name":"THỦY HÀ"},{"@type":"Person","name":"Hải Yến"}]`,
		`"translator":[{"@type":"Person","name":"Nhật Minh"}],"contributor":[{"@type":"Person","name":"Lê Bình"}]`,
		`"dateline":"Tiền Giang","articleSection":["Thời sự","Chính trị"],"keywords":["cầu","Tiền Giang"]`,
		`"articleBody":"Sáng 9-1, cây cầu thứ hai qua sông được thông xe.\n\nCầu dài 300 mét.\n\nNguồn: vốn của tỉnh.\n\nHết cảnh đợi phà"}`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	if strings.Contains(style, "</") || strings.Contains(style, "<!--") || strings.Contains(style, "http") || strings.Contains(style, "url(") {
		t.Error("the style sheet must not end its element, nor ask for another file")
	}
}

// A page and its article have a name even where the article has no headline; one that can't be seen is none.
func TestWriteHTMLTitle(t *testing.T) {
	const name = "Bài viết không có tít"
	tests := []struct{ headline, title, heading, article string }{
		{"a < b", "<title>a &lt; b</title>", "<h1>a &lt; b</h1>", `<article lang="vi">`},
		{"", "<title>" + name + "</title>", `<h1 class="untitled">` + name + "</h1>", `<article lang="vi" aria-label="` + name + `">`},
		{"\u202e \n", "<title>" + name + "</title>", `<h1 class="untitled">` + name + "</h1>", `<article lang="vi" aria-label="` + name + `">`},
	}
	for _, test := range tests {
		var buf bytes.Buffer
		err := (&Article{Headline: test.headline}).WriteHTML(&buf)
		page := buf.String()
		if err != nil || !strings.Contains(page, test.title) || !strings.Contains(page, test.heading) || !strings.Contains(page, test.article) ||
			strings.Count(page, "<h1") != 1 {
			t.Errorf("headline %q (%v):\n%s", test.headline, err, page)
		}
	}
}

type brokenWriter struct{}

var errBroken = errors.New("broken")

func (brokenWriter) Write([]byte) (int, error) { return 0, errBroken }

func TestWriteHTMLError(t *testing.T) {
	if err := sample().WriteHTML(brokenWriter{}); !errors.Is(err, errBroken) {
		t.Errorf("got %v, want the writer's error", err)
	}
}

// Time expressions are marked where they are asked for and HTML can say their value; their words stay as they were.
func TestPrinterTimex(t *testing.T) {
	a := &Article{
		Dateline: Dateline{Time: time.Date(2020, 1, 9, 18, 3, 0, 0, ICT), Precision: Minute},
		Headline: "Hôm qua & hôm nay",
		Lead:     "Hôm qua, chợ họp lại <sớm>.",
		Body: []Block{
			{Kind: Paragraph, Text: "Quý I/2020, chợ thu 2 tỷ đồng."},
			{Kind: Figure, Alt: "Hôm qua", Caption: "Chợ sáng 9-1.", Credit: "Hôm Qua"},
		},
	}
	got := (&Printer{Timex: true}).HTML(a)
	for _, want := range []string{
		`<p class="lead"><time datetime="2020-01-08">Hôm qua</time>, chợ họp lại &lt;sớm&gt;.</p>`,
		`<p>Quý I/2020, chợ thu 2 tỷ đồng.</p>`,
		`<figcaption>Chợ <time datetime="2020-01-09">sáng 9-1</time>. <span class="credit">Hôm Qua</span></figcaption>`,
		`<h1>Hôm qua &amp; hôm nay</h1>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestHTMLTime(t *testing.T) {
	tests := []struct{ value, want, reason string }{
		{"2020-01-09", "2020-01-09", "a day"},
		{"2020-01-09TMO", "2020-01-09", "of a morning the day"},
		{"2020-01-09T18:03", "2020-01-09T18:03", "a minute"},
		{"2020-01-09T18:03:04", "2020-01-09T18:03:04", "a second"},
		{"2020-01-09T18:03+07:00", "2020-01-09T18:03+07:00", "with zone"},
		{"2020-01-09T18", "2020-01-09", "HTML has no hour without minutes"},
		{"2020-02-30", "", "no such day"},
		{"2020-01", "2020-01", "a month"},
		{"2020", "2020", "a year"},
		{"0000", "", "no such year"},
		{"2020-W02", "2020-W02", "a week"},
		{"2020-W54", "", "no such week"},
		{"2020-Q1", "", "HTML has no quarters"},
		{"2020-SP", "", "nor seasons"},
		{"195", "", "nor decades"},
		{"19", "", "nor centuries"},
		{"XXXX-01-09", "01-09", "a day of any year"},
		{"XXXX-WXX-4", "", "a weekday"},
		{"T18:03", "18:03", "a time of day"},
		{"TMO", "", "a part of a day"},
		{"2020-01-09/2020-01-12", "", "an interval"},
		{"PRESENT_REF", "", "no value"},
		{"P3D", "P3D", "days"}, {"P2W", "2w", "weeks, in HTML's own form"}, {"PT1H30M", "PT1H30M", "hours and minutes"}, {"P1DT12H", "P1DT12H", "both"},
		{"P2M", "", "HTML has no months, whose length differs"}, {"P1Y", "", "nor years"}, {"PXD", "", "some days"}, {"P", "", ""}, {"PT", "", ""}, {"PT1M2H", "", "order"},
		{"", "", "none"},
	}
	for _, test := range tests {
		if got := htmlTime(test.value); got != test.want {
			t.Errorf("%s: %q gives %q, want %q", test.reason, test.value, got, test.want)
		}
	}
}

func TestTimexWithoutDateline(t *testing.T) {
	a := &Article{Lead: "Hôm qua, 9-1-2020, ông kể chuyện năm 1975; tháng 5 năm nay ông nghỉ 3 ngày."}
	p := Printer{Timex: true}
	got := p.HTML(a)
	for _, want := range []string{`<time datetime="2020-01-09">`, `<time datetime="1975">`, `<time datetime="P3D">`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s, which needs no reference, in %s", want, got)
		}
	}
	if n := strings.Count(got, "<time"); n != 3 {
		t.Errorf("%d times marked, want 3: nobody knows when yesterday and this year were: %s", n, got)
	}
	a.Dateline = Dateline{Time: time.Date(2020, 1, 10, 7, 0, 0, 0, ICT), Precision: Minute}
	if got := p.HTML(a); !strings.Contains(got, `<time datetime="2020-05">`) {
		t.Errorf("with a dateline this year's May is known: %s", got)
	}
}
