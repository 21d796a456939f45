package browsertest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"example.com/vietnews"
)

const article = `Giáo dục

Thư viện trên chiếc ghe cũ

Thứ Sáu, 10/01/2020, 07:15 (GMT+7)

(ABO) Một chiếc ghe hết thời chở lúa vừa thành thư viện của trẻ em ba ấp ven sông.

Các em chọn sách trên ghe sau giờ học. Ảnh: LÊ VÂN

Ghe ghé mỗi ấp hai buổi một tuần, sách mượn không cần thẻ, chỉ cần nhớ tên người đứng sau mình trong hàng.

LÊ VÂN
`

// shownParts gives the roles and texts of the parts on the screen.
func shownParts(p *tab) [][2]string {
	p.Helper()
	return eval[[][2]string](p, `[...document.querySelectorAll("#parts .part")].map(e => [e.dataset.role, e.textContent.trim()])`)
}

// wantParts gives what the library says of a text.
func wantParts(t *testing.T, text string) (want [][2]string) {
	t.Helper()
	a, err := vietnews.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, z := range a.Zones {
		if z.Role != vietnews.RoleBlank {
			want = append(want, [2]string{string(z.Role), strings.TrimSpace(text[z.Start:z.End])})
		}
	}
	return want
}

func compareParts(t *testing.T, got, want [][2]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d parts are shown, want %d:\n%q\n%q", len(got), len(want), got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("part %d is %q, want %q", i, got[i], want[i])
		}
	}
}

func TestPaste(t *testing.T) {
	p := open(t, "")
	p.paste(article)
	want := wantParts(t, article)
	if len(want) < 8 {
		t.Fatalf("the library finds only %d parts: %q", len(want), want)
	}
	compareParts(t, shownParts(p), want)

	p.js(`document.getElementById("source").setSelectionRange(0, 0)`)
	p.insert("Thời sự > ")
	p.wait(`document.querySelector(".part").textContent.startsWith("Thời sự > Giáo dục")`, "what was typed to show without a key more")

	p.do(click("#clear"))
	p.wait(`document.body.matches(".none") && !document.querySelector(".part")`, "an empty view of an empty text")
	if focus := eval[string](p, `document.activeElement.id`); focus != "source" {
		t.Errorf("after Clear the focus is on %q", focus)
	}
}

func TestExplains(t *testing.T) {
	p := open(t, "")
	p.paste(article)
	why := func() string { return eval[string](p, `document.getElementById("why").innerText`) }

	x := eval[[]float64](p, `(() => { const r = document.querySelector(".part[data-role=caption]").getBoundingClientRect(); return [r.x + 20, r.y + 8]; })()`)
	p.do(chromedp.MouseEvent(chromedp.MouseMoved, x[0], x[1]))
	p.wait(`document.getElementById("why").innerText.includes("Caption")`, "an explanation under the pointer")
	for _, want := range []string{"chú thích", "caption-credit: a line that ends in a credit", "% sure"} {
		if !strings.Contains(why(), want) {
			t.Errorf("the explanation of a caption lacks %q:\n%s", want, why())
		}
	}

	p.do(click(".part[data-role=headline]"))
	if !strings.Contains(why(), "Headline") {
		t.Errorf("a tap on the headline explains\n%s", why())
	}
	p.do(chromedp.KeyEvent(kb.ArrowDown))
	if !strings.Contains(why(), "Dateline") || !strings.Contains(why(), "2020-01-10T07:15:00+07:00") {
		t.Errorf("the part below the headline is explained as\n%s", why())
	}
	p.do(chromedp.KeyEvent(kb.End))
	if !strings.Contains(why(), "Byline") {
		t.Errorf("the last part is explained as\n%s", why())
	}
	if n := eval[int](p, `document.querySelectorAll("#parts [tabindex='0']").length`); n != 1 {
		t.Errorf("the parts are %d tab stops, want 1", n)
	}
	p.press(input.DispatchKeyEventParams{Key: "Enter", Code: "Enter", Text: "\r", WindowsVirtualKeyCode: 13})
	if got := eval[string](p, `(() => { const s = document.getElementById("source"); return s.value.slice(s.selectionStart, s.selectionEnd); })()`); got != "LÊ VÂN" {
		t.Errorf("Enter on the byline selects %q in the raw text", got)
	}
}

func TestTimeExpressions(t *testing.T) {
	p := open(t, "")
	p.paste(strings.Replace(article, "Một chiếc ghe", "Sáng 9-1, một chiếc ghe", 1))
	shown := eval[[]string](p, `[...document.querySelectorAll(".part[data-role=lead] .timex")].map(e => e.textContent + getComputedStyle(e, "::after").content)`)
	if len(shown) != 1 || shown[0] != `Sáng 9-1"2020-01-09TMO"` && shown[0] != "Sáng 9-1attr(data-value)" {
		t.Errorf("the lead's time expressions are shown as %q", shown)
	}
	p.do(click(".part[data-role=lead] .timex"))
	for _, want := range []string{"Sáng 9-1", "2020-01-09TMO", "TIME, a time of day", "2020-01-09", "Lead"} {
		if why := eval[string](p, `document.getElementById("why").innerText`); !strings.Contains(why, want) {
			t.Errorf("the explanation of a time lacks %q:\n%s", want, why)
		}
	}
	p.do(chromedp.KeyEvent(kb.ArrowLeft))
	if why := eval[string](p, `document.getElementById("why").innerText`); strings.Contains(why, "TMO") || !strings.Contains(why, "Lead") {
		t.Errorf("to the left of the time stands\n%s", why)
	}
}

func TestWarningLeadsToItsPart(t *testing.T) {
	p := open(t, "")
	p.paste(strings.Replace(article, "Thứ Sáu", "Thứ Hai", 1))
	p.wait(`!document.getElementById("warnings").hidden`, "a warning")
	p.do(click("#warnings button"))
	if role := eval[string](p, `document.activeElement.dataset.role ?? ""`); role != "dateline" {
		t.Errorf("the warning of the weekday leads to %q", role)
	}
	if why := eval[string](p, `document.getElementById("why").innerText`); !strings.Contains(why, "weekday-mismatch") {
		t.Errorf("the dateline's explanation does not warn:\n%s", why)
	}
}

func TestTabs(t *testing.T) {
	p := open(t, "")
	p.paste(article)
	selected := func() string {
		return eval[string](p, `document.querySelector("[role=tab][aria-selected=true]").id + " " + document.activeElement.id + " " +
			[...document.querySelectorAll("[role=tabpanel]")].filter(e => !e.hidden).map(e => e.id)`)
	}
	want, err := vietnews.Parse(article)
	if err != nil {
		t.Fatal(err)
	}
	p.do(click("#tab-parts"))
	for _, step := range []struct{ key, tab string }{
		{kb.ArrowRight, "page"}, {kb.ArrowRight, "json"}, {kb.ArrowRight, "text"}, {kb.ArrowRight, "parts"},
		{kb.ArrowLeft, "text"}, {kb.Home, "parts"}, {kb.End, "text"},
	} {
		p.do(chromedp.KeyEvent(step.key))
		if got := selected(); got != "tab-"+step.tab+" tab-"+step.tab+" panel-"+step.tab {
			t.Fatalf("a key leads to %q, want %s selected, focused and shown", got, step.tab)
		}
	}

	if got := eval[string](p, `document.getElementById("text").textContent`); got != want.Text() {
		t.Errorf("the text is\n%s\nwant\n%s", got, want.Text())
	}
	p.do(click("#tab-json"))
	var got vietnews.Article
	if err := json.Unmarshal([]byte(eval[string](p, `document.getElementById("json").textContent`)), &got); err != nil || got.Text() != want.Text() || len(got.Zones) != len(want.Zones) {
		t.Errorf("the JSON is of another article: %v", err)
	}
	p.do(click("#copy"))
	p.wait(`document.getElementById("status").textContent === "Copied."`, "word of the copy")
	if copied := eval[string](p, `navigator.clipboard.readText()`); copied != eval[string](p, `document.getElementById("json").textContent`) {
		t.Errorf("the clipboard holds %.60q", copied)
	}

	p.do(click("#tab-page"))
	p.wait(`document.querySelector("iframe")`, "the page")
	text, style := frame(p)
	if !strings.Contains(text, want.Headline) || !strings.Contains(text, want.Lead) {
		t.Errorf("the page in the frame reads %q", text)
	}
	if style == "" {
		t.Error("the page in the frame has lost its style sheet")
	}
	p.picture("web-page")
}

func TestHostile(t *testing.T) {
	const attack = `</script></style></textarea></title><script>window.hacked=1;alert(1)</script>` +
		`<img src="http://192.0.2.1/x" onerror="top.hacked=1"><svg onload=alert(2)><a href="javascript:alert(3)">x</a>` +
		`"'><iframe srcdoc="<script>top.hacked=1</script>"></iframe>{{7*7}}<!--` + "\u202e\u2028\x00"
	hostile := vietnews.Article{
		Dateline: vietnews.Dateline{Raw: attack}, Updated: vietnews.Dateline{Raw: attack},
		Section: []string{attack}, Kicker: attack, Headline: attack, Agency: attack, Place: attack, Lead: attack,
		Body: []vietnews.Block{
			{Kind: vietnews.Paragraph, Text: attack}, {Kind: vietnews.Heading, Text: attack},
			{Kind: vietnews.Figure, Alt: attack, Caption: attack, Credit: attack},
		},
		Bylines: []vietnews.Byline{{Name: attack, Role: vietnews.Author}}, Attribution: []string{attack},
		Tags: []string{attack}, Related: []string{attack},
	}
	raw := attack + "\n\n" + strings.ReplaceAll(article, "\n\n", " "+attack+"\n\n") + attack
	for name, text := range map[string]string{"in every field": hostile.Text(), "around every line": raw} {
		t.Run(name, func(t *testing.T) {
			p := open(t, "")
			p.paste(text)
			p.js(`document.querySelectorAll(".part").forEach(e => e.dispatchEvent(new PointerEvent("pointerover", {bubbles: true})))`)
			for _, id := range []string{"page", "json", "text", "parts"} {
				p.do(click("#tab-" + id))
			}
			if eval[bool](p, `"hacked" in window`) {
				t.Error("a script of the text ran")
			}
			if n := eval[int](p, `document.querySelectorAll("#output img, #output svg, #output script, #output a").length`); n > 0 {
				t.Errorf("%d elements of the text stand in the playground", n)
			}
			p.do(click("#link"))
			p.wait(`location.hash`, "a link")
			linked := open(t, eval[string](p, `location.hash`))
			if eval[bool](linked, `"hacked" in window`) {
				t.Error("a script of the link ran")
			}
			p.do(click("#tab-page"))
			p.wait(`document.querySelector("iframe")`, "the page")
			if text, _ := frame(p); !strings.Contains(text, "window.hacked=1") {
				t.Errorf("the page does not show the attack as text: %.200q", text)
			}
		})
	}
}

func TestLargeText(t *testing.T) {
	var text strings.Builder
	text.WriteString(article)
	for text.Len() < 200<<10 {
		text.WriteString("\nGhe ghé mỗi ấp hai buổi một tuần, sách mượn không cần thẻ, chỉ cần nhớ tên người đứng sau mình trong hàng.\n")
	}
	p := open(t, "")
	p.paste(text.String())
	compareParts(t, shownParts(p), wantParts(t, text.String()))
	p.do(click("#tab-page"))
	p.wait(`document.querySelector("iframe")`, "the page")

	p.do(click("#link"))
	p.wait(`document.getElementById("status").textContent.startsWith("Link copied")`, "a link")
	fragment := eval[string](p, `location.hash`)
	again := open(t, fragment)
	if len(fragment) > text.Len()/10 {
		t.Errorf("the link has %d bytes for a monotonous text of %d", len(fragment), text.Len())
	}
	if got := eval[int](again, `new TextEncoder().encode(document.getElementById("source").value).length`); got != text.Len() {
		t.Errorf("the link brings back %d of %d bytes", got, text.Len())
	}
}

func TestTooLarge(t *testing.T) {
	p := open(t, "")
	p.js(`(() => {
		const s = document.getElementById("source");
		s.value = ("ữ ".repeat(40) + "\n").repeat(8_000);
		s.dispatchEvent(new Event("input"));
	})()`)
	p.wait(`document.getElementById("error").dataset.code === "too-large"`, "a clear refusal of more than a megabyte")
	p.js(`(() => {
		const s = document.getElementById("source");
		s.value = "a\n\n".repeat(20_000);
		s.dispatchEvent(new Event("input"));
	})()`)
	p.wait(`document.getElementById("error").dataset.code === "too-many-parts"`, "a clear refusal of too many parts")
	p.paste(article)
	if eval[bool](p, `!document.getElementById("error").hidden`) {
		t.Error("the refusal stays after a text that is taken")
	}
}

func TestLink(t *testing.T) {
	p := open(t, "")
	text := "\U0001F4F0 " + article + "\t5 < 6 & \"7\" # % + =\n"
	p.paste(text)
	p.js(`(() => { const n = document.getElementById("now"); n.value = "2020-01-10T09:30"; n.dispatchEvent(new Event("input")); })()`)
	p.do(click("#link"))
	p.wait(`location.hash && document.getElementById("status").textContent.startsWith("Link copied")`, "a link")
	link := eval[string](p, `navigator.clipboard.readText()`)
	if href := eval[string](p, `location.href`); link != href {
		t.Errorf("the clipboard holds %.80q, the address is %.80q", link, href)
	}
	again := open(t, strings.TrimPrefix(link, site))
	if got := eval[string](again, `document.getElementById("source").value`); got != text {
		t.Errorf("the link brings back %q", got)
	}
	if got := eval[string](again, `document.getElementById("now").value`); got != "2020-01-10T09:30" {
		t.Errorf("the link brings back the time %q", got)
	}
	broken := open(t, "#z=____")
	if got := eval[string](broken, `document.getElementById("error").dataset.code ?? ""`); got != "bad-link" {
		t.Errorf("a broken link gives error %q", got)
	}
}

func TestDrop(t *testing.T) {
	p := open(t, "")
	drop := func(bytes string) {
		p.js(`(() => {
			const files = new DataTransfer();
			files.items.add(new File([` + bytes + `], "article.txt", {type: "text/plain"}));
			document.getElementById("output").dispatchEvent(new DragEvent("drop", {bubbles: true, cancelable: true, dataTransfer: files}));
		})()`)
	}
	drop(`"Bến cũ\n\nThứ Sáu, 10/01/2020, 07:15\n"`)
	p.wait(`document.querySelector(".part[data-role=headline]")?.textContent === "Bến cũ"`, "a dropped file")
	drop(`new Uint16Array([0xfeff, ...[..."Bến mới\n\nThứ Sáu, 10/01/2020, 07:15\n"].map(c => c.charCodeAt(0))])`)
	p.wait(`document.querySelector(".part[data-role=headline]")?.textContent === "Bến mới"`, "a dropped file in UTF-16")
	drop(`"a".repeat(1 << 21)`)
	p.wait(`document.getElementById("error").innerText.startsWith("article.txt is longer than 1024 KB")`, "a refusal of a file of two megabytes")
}

func TestSamples(t *testing.T) {
	p := open(t, "")
	names := eval[[]string](p, `[...document.querySelectorAll("#sample option")].map(o => o.value).filter(Boolean)`)
	if len(names) < 4 {
		t.Fatalf("samples: %q", names)
	}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join("..", "assets", "samples", name+".txt"))
		if err != nil || !utf8.Valid(text) {
			t.Fatal(name, err)
		}
		p.markStale()
		p.js(`(() => { const s = document.getElementById("sample"); s.value = "` + name + `"; s.dispatchEvent(new Event("change")); })()`)
		p.wait(`!document.getElementById("stale")`, "sample "+name)
		if got, want := len(shownParts(p)), len(wantParts(t, string(text))); got < want { // a blank part that was repaired is shown too
			t.Errorf("sample %s shows %d parts, want %d", name, got, want)
		}
		p.picture("web-sample-" + name)
	}
}

// TestSizes looks at the playground as it is on screens of many sizes: nothing may stand out to the side.
func TestSizes(t *testing.T) {
	for _, screen := range []struct {
		name          string
		width, height int64
		scheme        string
	}{
		{"web-desktop", 1360, 850, "light"},
		{"web-desktop-dark", 1360, 850, "dark"},
		{"web-phone", 390, 844, "light"},
		{"web-phone-dark", 390, 844, "dark"},
		{"web-narrow", 320, 568, "light"},
	} {
		t.Run(screen.name, func(t *testing.T) {
			p := open(t, "")
			p.do(chromedp.EmulateViewport(screen.width, screen.height))
			command(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
				Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: screen.scheme}},
			})
			if wide := eval[[]string](p, `[...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
				.map(e => e.outerHTML.slice(0, 60) + Math.round(e.getBoundingClientRect().right))`); len(wide) > 0 {
				t.Errorf("on a screen of %d these stand out: %q", screen.width, wide)
			}
			light := eval[float64](p, `(() => {
				const c = document.createElement("canvas").getContext("2d");
				c.fillStyle = getComputedStyle(document.body).backgroundColor;
				c.fillRect(0, 0, 1, 1);
				return c.getImageData(0, 0, 1, 1).data[0];
			})()`)
			if (light > 128) != (screen.scheme == "light") {
				t.Errorf("in %s mode the background has %v of 255", screen.scheme, light)
			}
			p.picture(screen.name + "-top")
			p.do(click(".part[data-role=lead] .timex"))
			if seen := eval[bool](p, `(() => { const r = document.getElementById("why").getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight + 1; })()`); !seen {
				t.Error("the explanation is out of sight")
			}
			p.picture(screen.name)
		})
	}
}
