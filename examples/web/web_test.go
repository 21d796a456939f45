package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/vietnews"
)

const article = `Giáo dục

Thư viện trên chiếc ghe cũ

Thứ Sáu, 10/01/2020, 07:15 (GMT+7)

(ABO) Một chiếc ghe hết thời chở lúa vừa thành thư viện của trẻ em ba ấp ven sông.

Ghe ghé mỗi ấp hai buổi một tuần, sách mượn không cần thẻ, chỉ cần nhớ tên người đứng sau mình trong hàng.

LÊ VÂN
`

// ask sends one request to a fresh site.
func ask(t *testing.T, method, target, body string, header ...string) *http.Response {
	t.Helper()
	handler, err := newHandler()
	if err != nil {
		t.Fatal(err)
	}
	request := httptest.NewRequest(method, target, strings.NewReader(body))
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	return recorder.Result()
}

func read(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// parsed is an answer as its readers see it.
type parsed struct {
	Article vietnews.Article
	Text    string
	Page    string
	Parts   []part
	Rules   map[string]string
}

func parseOK(t *testing.T, target, text string) (result parsed) {
	t.Helper()
	r := ask(t, "POST", target, text)
	body := read(t, r)
	if r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != "application/json; charset=utf-8" {
		t.Fatalf("status %s, type %q: %.200s", r.Status, r.Header.Get("Content-Type"), body)
	}
	if err := json.Unmarshal([]byte(body), &result); err != nil {
		t.Fatal(err)
	}
	return result
}

func TestParse(t *testing.T) {
	got := parseOK(t, "/parse", article)
	want, err := vietnews.Parse(article)
	if err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	printer := vietnews.Printer{Timex: true}
	if err := printer.WriteHTML(&page, want); err != nil {
		t.Fatal(err)
	}
	if got.Text != want.Text() || got.Page != page.String() || got.Article.Text() != want.Text() {
		t.Errorf("text, page or article are not the library's:\n%s\n%s", got.Text, got.Page)
	}
	if want.Headline != "Thư viện trên chiếc ghe cũ" || len(got.Parts) != len(want.Zones) {
		t.Fatalf("headline %q, %d parts for %d zones", want.Headline, len(got.Parts), len(want.Zones))
	}
	for i, z := range want.Zones {
		p := got.Parts[i]
		if p.Role != z.Role || p.Rule != z.Rule || p.Confidence != z.Confidence || textOf(p) != article[z.Start:z.End] {
			t.Errorf("part %d is %+v, want %+v of %q", i, p, z, article[z.Start:z.End])
		}
	}
}

func textOf(p part) (text string) {
	for _, s := range p.Runs {
		text += s.Text
	}
	return text
}

// TestPartsAreTheText checks that whatever comes, the parts are all of it, in order and once, with the time expressions where they stand.
func TestPartsAreTheText(t *testing.T) {
	now := time.Date(2020, 1, 10, 7, 15, 0, 0, vietnews.ICT)
	for _, text := range []string{article, "\ufeff\n\n" + article + "\n \n", "Hôm qua, ngày 9-1, lúc 18 giờ.", "a\r\nb\rc\u2028d\u0085e", "\n\x00 a"} {
		a, err := vietnews.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		result, err := newAnswer(a, text, now)
		if err != nil {
			t.Fatal(err)
		}
		all := ""
		var found []vietnews.Timex
		for _, p := range result.Parts {
			for _, s := range p.Runs {
				if x := s.Timex; x != nil {
					found = append(found, vietnews.Timex{Start: len(all), End: len(all) + len(s.Text), Type: x.Type, Value: x.Value, From: x.From, To: x.To, Lunar: x.Lunar})
				}
				all += s.Text
			}
		}
		if all != text {
			t.Errorf("the parts are %q, want %q", all, text)
		}
		if want := slices.Collect(expressions(a, text, now)); !slices.Equal(found, want) {
			t.Errorf("%q: time expressions %v, want %v", text, found, want)
		}
	}
}

func TestTimeExpressions(t *testing.T) {
	text := strings.Replace(article, "(ABO) ", "(ABO) Sáng 9-1, rồi hôm qua nữa: ", 1)
	var got []string
	for _, p := range parseOK(t, "/parse", text).Parts {
		for _, s := range p.Runs {
			if s.Timex != nil && p.Role == vietnews.RoleLead {
				got = append(got, s.Text+" = "+s.Timex.Value)
			}
		}
	}
	if want := []string{"Sáng 9-1 = 2020-01-09TMO", "hôm qua = 2020-01-09"}; !slices.Equal(got, want) {
		t.Errorf("the lead's time expressions are %q, want %q", got, want)
	}
	undated := "Chợ họp lại\n\nHôm qua, ghe xuồng từ các cù lao đã về đậu kín ngã ba sông để kịp phiên chợ đầu tiên của mùa."
	for target, want := range map[string]int{"/parse": 0, "/parse?now=2020-01-10T10:00:00Z": 1} {
		found := 0
		for _, p := range parseOK(t, target, undated).Parts {
			for _, s := range p.Runs {
				if s.Timex != nil {
					found++
				}
			}
		}
		if found != want {
			t.Errorf("%s: %d time expressions in a text without a date, want %d", target, found, want)
		}
	}
}

func TestRulesAreExplained(t *testing.T) {
	got := parseOK(t, "/parse", article)
	for _, p := range got.Parts {
		if got.Rules[p.Rule] == "" {
			t.Errorf("rule %s of part %q is not explained", p.Rule, textOf(p))
		}
	}
}

func TestNow(t *testing.T) {
	relative := strings.Replace(article, "Thứ Sáu, 10/01/2020, 07:15 (GMT+7)", "3 giờ trước", 1)
	if got := parseOK(t, "/parse", relative); !got.Article.Dateline.Time.IsZero() || len(got.Article.Warnings) == 0 {
		t.Errorf("without a moment of reading the dateline is %v, warnings %v", got.Article.Dateline, got.Article.Warnings)
	}
	got := parseOK(t, "/parse?now="+url.QueryEscape("2020-01-10T10:15:00+07:00"), relative)
	if want := time.Date(2020, 1, 10, 7, 15, 0, 0, vietnews.ICT); !got.Article.Dateline.Time.Equal(want) {
		t.Errorf("3 hours before 10:15 is %v, want %v", got.Article.Dateline.Time, want)
	}
}

func TestWarningsStandWithTheirPart(t *testing.T) {
	got := parseOK(t, "/parse", strings.Replace(article, "Thứ Sáu", "Thứ Hai", 1))
	for _, p := range got.Parts {
		if (p.Role == vietnews.RoleDateline) != (len(p.Warnings) > 0) {
			t.Errorf("part %q has warnings %v", textOf(p), p.Warnings)
		}
		for _, i := range p.Warnings {
			if code := got.Article.Warnings[i].Code; code != vietnews.WarnWeekdayMismatch {
				t.Errorf("the dateline's warning is %q", code)
			}
		}
	}
}

func TestRefuses(t *testing.T) {
	tests := []struct {
		target, body string
		header       []string
		status       int
		code, reason string
	}{
		{"/parse", "", nil, 422, "no-text", "an empty text"},
		{"/parse", " \n\u00a0\n", nil, 422, "no-text", "a text of white space"},
		{"/parse", strings.Repeat("a", maxBytes+1), nil, 413, "too-large", "one byte too many"},
		{"/parse", strings.Repeat("Dòng ngắn.\n\n", maxParts), nil, 413, "too-many-parts", "more lines than can be shown"},
		{"/parse?now=yesterday", article, nil, 400, "bad-time", "a moment in another form"},
		{"/parse", article, []string{"Sec-Fetch-Site", "cross-site"}, 403, "cross-origin", "a form on another site"},
		{"/parse", article, []string{"Origin", "https://evil.example"}, 403, "cross-origin", "an older browser's request from another site"},
	}
	for _, test := range tests {
		r := ask(t, "POST", test.target, test.body, test.header...)
		var got struct{ Error requestError }
		err := json.NewDecoder(r.Body).Decode(&got)
		if err != nil || r.StatusCode != test.status || got.Error.Code != test.code || got.Error.Message == "" {
			t.Errorf("%s: status %d, %+v, %v; want %d, %q", test.reason, r.StatusCode, got, err, test.status, test.code)
		}
	}
	if r := ask(t, "POST", "/parse", strings.Repeat("a", maxBytes)); r.StatusCode != http.StatusOK {
		t.Errorf("a text of just the limit gets %s", r.Status)
	}
	if got := asRequestError(io.ErrUnexpectedEOF); got.Code != "unreadable" {
		t.Errorf("a request that breaks off is %q", got.Code)
	}
}

func TestBusy(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	handler := limit(1, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { entered <- true; <-leave }))
	first := httptest.NewRecorder()
	done := make(chan bool)
	go func() {
		handler.ServeHTTP(first, httptest.NewRequest("POST", "/parse", nil))
		close(done)
	}()
	<-entered
	second := httptest.NewRecorder()
	handler.ServeHTTP(second, httptest.NewRequest("POST", "/parse", nil))
	leave <- true
	<-done
	if first.Code != 200 || second.Code != 503 || second.Header().Get("Retry-After") == "" {
		t.Errorf("two at once get %d and %d", first.Code, second.Code)
	}
	go func() { <-entered; leave <- true }()
	third := httptest.NewRecorder()
	handler.ServeHTTP(third, httptest.NewRequest("POST", "/parse", nil))
	if third.Code != 200 {
		t.Errorf("after the first has gone the third gets %d", third.Code)
	}
}

func TestMethodsAndPaths(t *testing.T) {
	tests := []struct {
		method, target string
		status         int
		reason         string
	}{
		{"GET", "/", 200, "the page"},
		{"HEAD", "/", 200, "the page's header"},
		{"GET", "/assets/app.js", 200, "a script"},
		{"GET", "/parse", 405, "text goes in a body"},
		{"PUT", "/parse", 405, "nothing is kept"},
		{"DELETE", "/", 405, "nothing can be deleted"},
		{"OPTIONS", "/parse", 405, "nobody else may ask"},
		{"GET", "/index.html", 404, "one address for the page"},
		{"GET", "/assets/", 404, "no listing"},
		{"GET", "/assets/samples/", 404, "no listing"},
		{"GET", "/main.go", 404, "assets only"},
		{"GET", "/assets/%2e%2e/main.go", 404, "assets only"},
	}
	for _, test := range tests {
		if r := ask(t, test.method, test.target, ""); r.StatusCode != test.status {
			t.Errorf("%s: %s %s gets %d, want %d", test.reason, test.method, test.target, r.StatusCode, test.status)
		}
	}
}

func TestHeaders(t *testing.T) {
	for _, target := range []string{"/", "/assets/style.css", "/nowhere", "/parse"} {
		h := ask(t, "GET", target, "").Header
		policy := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: the policy lacks %q: %s", target, want, policy)
			}
		}
		if strings.Contains(policy, "unsafe") {
			t.Errorf("%s: the policy is unsafe: %s", target, policy)
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY", "Cross-Origin-Resource-Policy": "same-origin"} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q, want %q", target, name, h.Get(name), want)
			}
		}
		if h.Get("Set-Cookie") != "" {
			t.Errorf("%s sets a cookie", target)
		}
	}
	if got := ask(t, "POST", "/parse", article).Header.Get("Cache-Control"); got != "no-store" {
		t.Errorf("an answer may be cached: %q", got)
	}
}

func TestAssetsAreAskedForAgain(t *testing.T) {
	first := ask(t, "GET", "/assets/app.js", "")
	if first.Header.Get("Cache-Control") != "no-cache" || first.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("headers of a script: %v", first.Header)
	}
	again := ask(t, "GET", "/assets/app.js", "", "If-None-Match", first.Header.Get("ETag"))
	if again.StatusCode != http.StatusNotModified {
		t.Errorf("an unchanged script gets %s", again.Status)
	}
}

// TestNothingInline checks that no asset needs what the policy forbids, and that what the page names is there.
func TestNothingInline(t *testing.T) {
	page := read(t, ask(t, "GET", "/", ""))
	for _, bad := range []string{`(?i)<script(?: [^>]*)?>[^<]`, `(?i)\son[a-z]+=`, `(?i)\sstyle=`, `(?i)<style`, `javascript:`, `https?://`} {
		if found := regexp.MustCompile(bad).FindString(page); found != "" {
			t.Errorf("the page has %q", found)
		}
	}
	for _, m := range regexp.MustCompile(`(?:src|href)="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		if r := ask(t, "GET", m[1], ""); r.StatusCode != http.StatusOK {
			t.Errorf("the page names %s, which gets %s", m[1], r.Status)
		}
	}
	scripts, err := fs.Glob(assets, "assets/*.js")
	if err != nil || len(scripts) == 0 {
		t.Fatal(scripts, err)
	}
	for _, name := range scripts {
		script, err := assets.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"} {
			if bytes.Contains(script, []byte(bad)) {
				t.Errorf("%s uses %s", name, bad)
			}
		}
	}
}

func TestPageStyleIsLetIn(t *testing.T) {
	hash, err := pageStyleHash()
	if err != nil || !regexp.MustCompile(`^'sha256-[A-Za-z0-9+/]{43}='$`).MatchString(hash) {
		t.Fatalf("%q, %v", hash, err)
	}
	if policy := ask(t, "GET", "/", "").Header.Get("Content-Security-Policy"); !strings.Contains(policy, hash) {
		t.Errorf("the policy lacks %s: %s", hash, policy)
	}
}

func TestSamples(t *testing.T) {
	page := read(t, ask(t, "GET", "/", ""))
	files, err := fs.Glob(assets, "assets/samples/*.txt")
	if err != nil || len(files) < 4 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		text := read(t, ask(t, "GET", "/"+name, ""))
		if option := `<option value="` + strings.TrimSuffix(path.Base(name), ".txt") + `"`; !strings.Contains(page, option) {
			t.Errorf("the page does not offer %s", name)
		}
		if got := parseOK(t, "/parse", text).Article; got.Headline == "" || len(got.Body) < 3 || got.Dateline.IsZero() {
			t.Errorf("%s shows little: headline %q, %d blocks, dateline %v", name, got.Headline, len(got.Body), got.Dateline)
		}
	}
	if offered := strings.Count(page, "<option value=") - 1; offered != len(files) {
		t.Errorf("the page offers %d samples, there are %d", offered, len(files))
	}
}

// TestHostile checks that text stays text: markup of the text is in the page only escaped, and the JSON that carries it is whole.
func TestHostile(t *testing.T) {
	const attack = `</script></style><script>alert(1)</script><img src=x onerror=alert(1)>"'` + "\u202e\u2028\x00\xff"
	for _, text := range []string{attack, strings.ReplaceAll(article, "\n\n", attack+"\n\n"), "Tít: " + attack + "\n\nĐoạn: " + attack + "\n"} {
		got := parseOK(t, "/parse", text)
		if strings.Contains(got.Page, "<img") || strings.Contains(got.Page, "<script>") || strings.Count(got.Page, "<script") != 1 || strings.Count(got.Page, "</style") != 1 {
			t.Errorf("markup of the text stands in the page:\n%s", got.Page)
		}
		all := ""
		for _, p := range got.Parts {
			all += textOf(p)
		}
		if want := strings.ToValidUTF8(text, "\ufffd"); all != want {
			t.Errorf("the parts are %q, want %q", all, want)
		}
	}
}

func TestRun(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	out, printed := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, []string{"-addr", "127.0.0.1:0"}, printed, io.Discard) }()
	line := make([]byte, 200)
	n, err := out.Read(line)
	if err != nil {
		t.Fatal(err)
	}
	address := regexp.MustCompile(`http://localhost:\d+/`).FindString(string(line[:n]))
	r, err := http.Post(address+"parse", "text/plain", strings.NewReader(article))
	if err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("%q: %v %v", line[:n], r, err)
	}
	r.Body.Close()
	http.DefaultClient.CloseIdleConnections()
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Errorf("told to stop, it ends with %v", err)
		}
	case <-time.After(2 * grace):
		t.Error("told to stop, it goes on")
	}
	if _, err := http.Get(address); err == nil {
		t.Error("it still answers")
	}
}

func TestRunRefuses(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	tests := []struct {
		args         []string
		want, reason string
	}{
		{[]string{"-addr", taken.Addr().String()}, "address already in use", "a port that is taken"},
		{[]string{"-addr", "nowhere"}, "missing port", "no port"},
		{[]string{"-port", "80"}, "-port", "an unknown flag"},
		{[]string{"article.txt"}, `"article.txt"`, "a file"},
	}
	for _, test := range tests {
		var out strings.Builder
		err := run(t.Context(), test.args, &out, io.Discard)
		if err == nil || !strings.Contains(err.Error(), test.want) || out.Len() > 0 {
			t.Errorf("%s: %v, want an error with %q\n%s", test.reason, err, test.want, out.String())
		}
	}
	var out strings.Builder
	if err := run(t.Context(), []string{"-h"}, &out, io.Discard); !errors.Is(err, flag.ErrHelp) || !strings.HasPrefix(out.String(), "usage:") {
		t.Errorf("help: %v\n%s", err, out.String())
	}
}

func TestVisible(t *testing.T) {
	tests := []struct{ addr, want, reason string }{
		{"0.0.0.0:80", "localhost:80", "everywhere is here too"},
		{"[::]:8080", "localhost:8080", "everywhere, of IPv6"},
		{"127.0.0.1:8080", "localhost:8080", "the same in words"},
		{"192.0.2.7:8080", "192.0.2.7:8080", "one address of the machine"},
	}
	for _, test := range tests {
		addr, err := net.ResolveTCPAddr("tcp", test.addr)
		if err != nil {
			t.Fatal(err)
		}
		if got := visible(addr); got != test.want {
			t.Errorf("%s: %s, want %s", test.reason, got, test.want)
		}
	}
}

// TestTimeouts checks that a visitor who sends nothing is not waited for forever.
func TestTimeouts(t *testing.T) {
	server, err := newServer()
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range map[string]time.Duration{"header": server.ReadHeaderTimeout, "read": server.ReadTimeout, "write": server.WriteTimeout, "idle": server.IdleTimeout} {
		if d <= 0 || d > time.Minute {
			t.Errorf("the %s timeout is %v", name, d)
		}
	}
}
