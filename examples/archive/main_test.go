package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/newsgen"
)

// TestMain makes the test binary the program itself when it is told to, so that a test can kill it.
func TestMain(m *testing.M) {
	if os.Getenv("ARCHIVE_MAIN") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

var long = flag.Bool("long", false, "run the test of 100,000 articles")

// articles are a small archive.
var articles = []struct{ id, outlet, text string }{
	{"nghề", "Báo Sông Tiền", "Ban Dân vận xã mở lớp dạy nghề\nThứ Năm, 09/01/2020, 18:03 (GMT+7)\nHơn ba mươi học viên của xã Hoà Bình đã học nghề đan lát trong hai tháng qua tại nhà văn hóa ấp.\nLớp học do Ban Dân vận đứng ra tổ chức, kể từ ngày 30-4-1975 đây là lớp đầu tiên trong xã.\nNguyễn Thủy\n"},
	{"sân", "Báo Sông Tiền", "Làng nghề làm dàn vạn niên thanh\nThứ Hai, 05/10/2020, 08:00 (GMT+7)\nHàng chục hộ trồng cây cảnh ở cù lao đã dựng dàn vạn niên thanh để đón khách trong mùa xuân tới.\nKhách tới thăm được mời uống nước dừa và nghe kể chuyện làng, theo lời người trong ấp.\nTrần Hòa\n"},
	{"van", "Tin Chau Tho", "Can bo dan van ve lang\nThứ Ba, 12/01/2021, 10:15 (GMT+7)\nCan bo dan van da ve tan nha hoi tham ba con trong mua nuoc noi, va ghi lai tung chuyen cua xom.\nBa con ai cung mung vi co nguoi nghe minh noi, lai con giup sua mai nha truoc mua mua.\n"},
	{"vấn", "Tin Châu Thổ", "Hội nghị dân cư bàn về nước sạch\nThứ Tư, 01/09/2021, 07:30 (GMT+7)\nNgười dân ấp Mỹ Thuận đã họp bàn chuyện đưa nước sạch về từng nhà trong năm tới, theo kế hoạch chung.\nCông ty tư vấn và vận hành sẽ khởi công trong tháng 10-2021, ông trưởng ấp nói với bà con.\nLê Văn Sơn\n"},
	{"không ngày", "", "Chợ quê họp lại sau bão\nSáng sớm, hàng trăm ghe xuồng đã trở lại bến chợ sau nhiều ngày trú bão ở các con rạch nhỏ.\nTiểu thương mong trời yên để bán nốt hàng Tết, vì năm nay hàng về nhiều hơn mọi năm.\n"},
}

// build makes the small archive.
func build(t *testing.T) (db string) {
	t.Helper()
	db = filepath.Join(t.TempDir(), "báo #1?.db")
	if out := do(t, db, jsonl(), "import"); out != "5 articles imported\n" {
		t.Fatalf("import says %q", out)
	}
	return db
}

func jsonl() string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	for _, a := range articles {
		enc.Encode(map[string]string{"id": a.id, "outlet": a.outlet, "text": a.text})
	}
	return b.String()
}

// do runs a command that must not fail.
func do(t *testing.T, db, stdin string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if err := run(append([]string{"-db", db}, args...), strings.NewReader(stdin), &out, &errs); err != nil || errs.Len() > 0 {
		t.Fatalf("%q: %v\n%s", args, err, errs.String())
	}
	return out.String()
}

// headlines gives the first words of the headlines that a search finds.
func headlines(t *testing.T, db string, args ...string) []string {
	t.Helper()
	found := []string{}
	for line := range strings.Lines(do(t, db, "", append([]string{"search", "-json"}, args...)...)) {
		var r result
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		for _, h := range append(r.SnippetHits, r.HeadlineHits...) {
			if h[0] < 0 || h[1] <= h[0] || h[1] > max(len(r.Snippet), len(r.Headline)) {
				t.Errorf("%q: hit %v is out of range", line, h)
			}
		}
		found = append(found, strings.Join(strings.Fields(r.Headline)[:2], " "))
	}
	return found
}

func TestSearch(t *testing.T) {
	db := build(t)
	tests := []struct {
		args   string // separated by |
		want   string // likewise
		reason string
	}{
		{"dan van", "Can bo|Làng nghề|Ban Dân|Hội nghị", "typed exactly so; in a row but for diacritics, newest first; anywhere"},
		{`"dan van"`, "Can bo|Làng nghề|Ban Dân", "a phrase: the exact one, then the newest"},
		{"dân vận", "Ban Dân|Can bo|Hội nghị", "with diacritics: exact, then a text that has none, then apart; never other diacritics"},
		{`"dân vận"`, "Ban Dân|Can bo", "a phrase with diacritics"},
		{"DÂN VẬN", "Ban Dân|Can bo|Hội nghị", "capitals"},
		{"hòa bình", "Ban Dân", "the tone on the other vowel"},
		{"duong", "", "a word that is nowhere"},
		{"xuân|-from|5/10/2020", "Làng nghề", "from a day, the day included"},
		{"nghề|-to|2020-01-09", "Ban Dân", "to a day, the day included"},
		{"-from|1/1/2021", "Hội nghị|Can bo", "days without words; what has no day is not between days"},
		{"", "Hội nghị|Can bo|Làng nghề|Ban Dân|Chợ quê", "nothing asked: all, newest first"},
		{"-outlet|tin chau tho", "Hội nghị|Can bo", "an outlet, without diacritics"},
		{"sạch|-outlet|Châu Thổ", "Hội nghị", "a part of its name, and a word"},
		{"-author|hoa", "Làng nghề", "an author; not a village of that name"},
		{"-author|Văn Sơn|nước", "Hội nghị", "a part of the name"},
		{"-n|1|nghề", "Làng nghề", "no more than asked for"},
	}
	for _, test := range tests {
		var flags, words []string // flags may stand behind words here
		args := strings.Split(test.args, "|")
		for i := 0; i < len(args); i++ {
			if strings.HasPrefix(args[i], "-") {
				flags = append(flags, args[i], args[i+1])
				i++
			} else if args[i] != "" {
				words = append(words, args[i])
			}
		}
		want := strings.FieldsFunc(test.want, func(r rune) bool { return r == '|' })
		if got := headlines(t, db, append(flags, words...)...); !slices.Equal(got, want) {
			t.Errorf("%s: %q\ngot  %q\nwant %q", test.reason, test.args, got, want)
		}
	}
}

func TestMentions(t *testing.T) {
	db := build(t)
	tests := []struct {
		date   string
		want   []string
		reason string
	}{
		{"30-4-1975", []string{"Ban Dân"}, "a day"},
		{"tháng 4 năm 1975", []string{"Ban Dân"}, "its month"},
		{"1975", []string{"Ban Dân"}, "its year"},
		{"1-5-1975", []string{}, "another day"},
		{"10/2021", []string{"Hội nghị"}, "a month that is mentioned"},
		{"5-10-2021", []string{}, "a month is not a mention of each of its days"},
		{"quý 4 năm 2021", []string{"Hội nghị"}, "a quarter"},
	}
	for _, test := range tests {
		if got := headlines(t, db, "-mentions", test.date); !slices.Equal(got, test.want) {
			t.Errorf("%s: %s: got %q, want %q", test.reason, test.date, got, test.want)
		}
	}
	out := do(t, db, "", "search", "-color", "always", "-mentions", "30-4-1975", "ban dân vận")
	if !strings.Contains(out, "\x1b[1;31mngày 30-4-1975\x1b[0m") {
		t.Errorf("the mention is not marked:\n%s", out)
	}
}

func TestSearchPrints(t *testing.T) {
	db := build(t)
	want := "2020-01-09-1  Báo Sông Tiền: Ban [Dân vận] xã mở lớp dạy nghề\n" +
		"    Lớp học do Ban [Dân vận] đứng ra tổ chức, kể từ ngày 30-4-1975 đây là lớp đầu tiên trong xã.\n"
	got := do(t, db, "", "search", "-n", "1", "-color", "always", "dân", "vận")
	if got = strings.NewReplacer("\x1b[1;31m", "[", "\x1b[0m", "]").Replace(got); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := do(t, db, "", "search", "-n", "1", "dân", "vận"); got != strings.NewReplacer("[", "", "]", "").Replace(want) {
		t.Errorf("not to a terminal:\n%s", got)
	}
}

func TestShow(t *testing.T) {
	db := build(t)
	text := articles[0].text
	a, err := vietnews.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	a.WriteHTML(&page)
	for flag, want := range map[string]string{"-raw": text, "-html": page.String(), "-json": string(a.AppendJSON(nil)) + "\n", "-html=false": a.Text()} {
		if got := do(t, db, "", "show", flag, "2020-01-09-1"); got != want {
			t.Errorf("show %s:\ngot  %s\nwant %s", flag, got, want)
		}
	}
}

func TestImportTellsWhatIsLost(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a.db")
	var out, errs bytes.Buffer
	in := jsonl() + `{"id":"broken` + "\n" + `{"text":"  "}` + "\n" + jsonl()
	err := run([]string{"-db", db, "import"}, strings.NewReader(in), &out, &errs)
	if !errors.Is(err, errLost) {
		t.Errorf("a lost line: %v", err)
	}
	if want := "5 articles imported, 5 were in the archive already, 1 without text, 1 lost\n"; out.String() != want {
		t.Errorf("import says %q, want %q", out.String(), want)
	}
	if want := "archive: lost: standard input:6: "; !strings.HasPrefix(errs.String(), want) || strings.Count(errs.String(), "\n") != 1 {
		t.Errorf("import complains %q, want one line of %q", errs.String(), want)
	}
}

func TestImportFolderResolvesRelativeDates(t *testing.T) {
	dir := t.TempDir()
	text := "Ghe xuồng về bến\n5 giờ trước\nHàng trăm ghe xuồng đã về bến trong buổi sáng nay, sau nhiều ngày trú bão ở các con rạch nhỏ quanh cù lao.\n"
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	db := filepath.Join(dir, "a.db")
	do(t, db, "", "import", "-now", "2020-01-09T03:00:00+07:00", "-outlet", "Báo Bến", dir)
	if got := do(t, db, "", "search", "ghe"); !strings.HasPrefix(got, "2020-01-08-1  Báo Bến: Ghe xuồng về bến\n") {
		t.Errorf("five hours before three in the morning is the day before:\n%s", got)
	}
}

func TestRefusals(t *testing.T) {
	db := build(t)
	none := filepath.Join(t.TempDir(), "none.db")
	tests := []struct{ args, want, reason string }{
		{"", "import, search or show?", "no command"},
		{"-db|" + none + "|serve", `unknown command "serve"`, "an unknown one"},
		{"-db|" + none + "|search|x", "no such archive", "nothing to search"},
		{"-db|" + db + "|search|...", `no words in "..."`, "no words"},
		{"-db|" + db + "|search|-from|khi nào", `-from: "khi nào" is no day`, "no day"},
		{"-db|" + db + "|show", "show takes one id", "no id"},
		{"-db|" + db + "|show|seven", `"seven" is no id`, "no id either"},
		{"-db|" + db + "|show|2020-01-09-9", "no such article", "no article"},
		{"-db|" + db + "|import|" + none, "none.db", "no such file"},
		{"-db|" + db + "|import|-now|soon", `now is "soon"`, "no time"},
		{"-db|" + os.TempDir() + "/no/such/folder/a.db|import", "folder/a.db", "nowhere to write"},
		{"-db|main.go|search|x", "main.go", "a file that is no archive"},
	}
	for _, test := range tests {
		var out, errs bytes.Buffer
		err := run(strings.FieldsFunc(test.args, func(r rune) bool { return r == '|' }), strings.NewReader(""), &out, &errs)
		if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") || out.Len() > 0 {
			t.Errorf("%s: error %v, want %q\n%s", test.reason, err, test.want, out.String())
		}
	}
	if _, err := os.Stat(none); err == nil {
		t.Errorf("a search made an archive")
	}
}

func TestFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	db := build(t)
	for _, args := range []string{"search nghề", "search -json nghề", "show 2020-01-09-1", "import"} {
		err := run(append([]string{"-db", db}, strings.Fields(args)...), strings.NewReader(jsonl()), full, io.Discard)
		if err == nil || !strings.Contains(err.Error(), "no space left") {
			t.Errorf("%s to a full disk: %v", args, err)
		}
	}
}

// TestArchiveIsFull lets the archive itself run out of room: what was committed stays, and the import goes on when there is room again.
func TestArchiveIsFull(t *testing.T) {
	const n = 4000
	db := filepath.Join(t.TempDir(), "a.db")
	in := generated(t, 0, n)
	limited := exec.Command("sh", "-c", `ulimit -f 20000 && exec "$0" "$@"`, os.Args[0], "-db", db, "import", in) // blocks of 512 bytes
	limited.Env = append(os.Environ(), "ARCHIVE_MAIN=1")
	out, err := limited.CombinedOutput()
	if err == nil || !strings.HasPrefix(string(out), "archive: ") {
		t.Fatalf("with no room: %v\n%s", err, out)
	}
	before := len(state(t, db))
	if before == 0 || before == n {
		t.Fatalf("%d articles came in before the room ended", before)
	}
	do(t, db, "", "import", in)
	check(t, db, n)
}

// generated writes a file of made-up articles.
func generated(t *testing.T, from, to int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := newsgen.WriteJSONL(f, from, to); err != nil {
		t.Fatal(err)
	}
	return path
}

// state gives the sources of all articles.
func state(t *testing.T, db string) map[string]bool {
	t.Helper()
	s, err := openStore(db, false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	rows, err := s.db.Query("SELECT source FROM article")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	sources := make(map[string]bool)
	for rows.Next() {
		var source string
		if err := rows.Scan(&source); err != nil {
			t.Fatal(err)
		}
		if sources[source] {
			t.Errorf("%s is doubled", source)
		}
		sources[source] = true
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return sources
}

// check holds that an archive has exactly the made-up articles 0..n-1, each once in the table and once in the index, with its text.
func check(t *testing.T, db string, n int) {
	t.Helper()
	if got := len(state(t, db)); got != n {
		t.Fatalf("%d articles, want %d", got, n)
	}
	s, err := openStore(db, false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	var verdict string
	if err := s.db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("integrity: %s, %v", verdict, err)
	}
	step := max(n/500, 1)
	for i := 0; i < n; i += step {
		want := newsgen.Make(i)
		ids, err := s.find(search{query: parseQuery(fmt.Sprintf("BV%dX", i)), limit: 5})
		if err != nil || len(ids) != 1 {
			t.Fatalf("article %d is in the index %d times: %v", i, len(ids), err)
		}
		r, a, err := s.load(ids[0])
		if err != nil || r.text != want.Text || r.outlet != want.Outlet || a.Headline != want.Headline || !strings.HasPrefix(ids[0].String(), want.Published.Format(time.DateOnly)) {
			t.Fatalf("article %d (%v): %v\ngot  %+v\nwant %+v", i, ids[0], err, r, want)
		}
	}
}

// killed starts an import and kills it without warning when the archive has n articles more.
func killed(t *testing.T, db, in string, n int) {
	t.Helper()
	s, err := openStore(db, true)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	count := func() (n int) {
		if err := s.db.QueryRow("SELECT count(*) FROM article").Scan(&n); err != nil && !errors.Is(err, sql.ErrNoRows) {
			t.Fatal(err)
		}
		return n
	}
	before := count()
	cmd := exec.Command(os.Args[0], "-db", db, "import", in)
	cmd.Env = append(os.Environ(), "ARCHIVE_MAIN=1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for count() < before+n {
		time.Sleep(5 * time.Millisecond)
	}
	cmd.Process.Kill()
	if err := cmd.Wait(); err == nil {
		t.Fatalf("the import was done before it could be killed")
	}
	t.Logf("killed at %d articles", count())
}

func TestKilledTwiceAndResumed(t *testing.T) {
	const n = 3000
	in := generated(t, 0, n)
	db := filepath.Join(t.TempDir(), "a.db")
	killed(t, db, in, 500)
	killed(t, db, in, 1000)
	left := n - len(state(t, db))
	out := do(t, db, "", "import", in)
	want := fmt.Sprintf("%d articles imported, %d were in the archive already\n", left, n-left)
	if got := strings.ReplaceAll(out, ",", ""); got != strings.ReplaceAll(want, ",", "") || left == 0 || left == n {
		t.Errorf("the third import says %q, want %q", out, want)
	}
	check(t, db, n)
}

// TestLong imports 100,000 articles, killed twice on the way, and measures searches.
func TestLong(t *testing.T) {
	if !*long {
		t.Skip("takes minutes: -long")
	}
	const n = 100_000
	in := generated(t, 0, n)
	db := filepath.Join(t.TempDir(), "a.db")
	begun := time.Now()
	killed(t, db, in, n/4)
	killed(t, db, in, n/4)
	do(t, db, "", "import", in)
	t.Logf("import in three runs: %v", time.Since(begun).Round(time.Second))
	check(t, db, n)
	if info, err := os.Stat(db); err == nil {
		t.Logf("%d bytes for each of %d articles", info.Size()/n, n)
	}
	begun = time.Now()
	do(t, db, "", "import", in)
	t.Logf("import of what is there: %v", time.Since(begun).Round(time.Millisecond))
	s, err := openStore(db, false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	for _, question := range questions {
		took := measure(t, s, question)
		t.Logf("%8v  %s", took.Round(10*time.Microsecond), strings.Join(question, " "))
		if took > 50*time.Millisecond {
			t.Errorf("%q takes %v", question, took)
		}
	}
}

// questions are of common words and rare ones, alone and together.
var questions = [][]string{
	{"dan van"}, {"dân vận"}, {`"chợ nổi" nguyễn`}, {"người dân"}, {"BV77777X"}, {"khong co trong bao"},
	{"người dân mừng BV4242X"}, {"kênh", "-from", "2010-01-01", "-to", "2010-01-31"},
	{"lũ", "-author", "nguyễn văn hòa"}, {"cầu", "-outlet", "cao nguyên"}, {"-mentions", "30-4-1975"}, {"cầu", "-mentions", "1975"},
}

// measure gives the middle of five times that a search takes, its results shown.
func measure(t *testing.T, s *store, question []string) time.Duration {
	t.Helper()
	q := search{query: parseQuery(question[0]), limit: 10}
	if strings.HasPrefix(question[0], "-") {
		q.query, question = query{}, append([]string{""}, question...)
	}
	options := map[string]string{}
	for i := 1; i+1 < len(question); i += 2 {
		options[question[i]] = question[i+1]
	}
	q.author, q.outlet = splitWords(options["-author"]), splitWords(options["-outlet"])
	if err := q.setTimes(options["-from"], options["-to"], options["-mentions"]); err != nil {
		t.Logf("%q: %v", question, err)
		return 0
	}
	var times []time.Duration
	for range 5 {
		begun := time.Now()
		if err := s.answer(q, func(result) {}); err != nil {
			t.Fatal(err)
		}
		times = append(times, time.Since(begun))
	}
	slices.Sort(times)
	return times[2]
}
