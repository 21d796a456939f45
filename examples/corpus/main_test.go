package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/parquet-go/parquet-go"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/newsgen"
)

// TestMain makes the test binary the program itself when it is told to, so that a test can kill it.
func TestMain(m *testing.M) {
	if os.Getenv("CORPUS_MAIN") != "" {
		settleTime, fileRows = 20*time.Millisecond, 500 // so that little work is enough to be killed in
		main()
		return
	}
	os.Exit(m.Run())
}

var long = flag.Bool("long", false, "run the test of 200,000 articles")

// program is the program as a process of its own.
func program(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "CORPUS_MAIN=1")
	return cmd
}

// generated writes a file of the made-up articles 0..n-1.
func generated(t *testing.T, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := newsgen.WriteJSONL(f, 0, n); err != nil {
		t.Fatal(err)
	}
	return path
}

// do runs the program and gives what it writes to standard output and standard error.
func do(t *testing.T, stdin string, args ...string) (string, string) {
	t.Helper()
	var out, errs bytes.Buffer
	if err := run(args, strings.NewReader(stdin), &out, &errs); err != nil {
		t.Fatalf("%q: %v\n%s", args, err, errs.String())
	}
	return out.String(), errs.String()
}

// wanted is the output for the made-up articles 0..n-1, made without the program.
func wanted(t *testing.T, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	for i := range n {
		m := newsgen.Make(i)
		a, err := vietnews.Parse(m.Text)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, `{"id":%q,"outlet":%q,"article":%s}`+"\n", m.ID, m.Outlet, a.AppendJSON(nil))
	}
	return b.Bytes()
}

// same compares a file with what is wanted, and says where they part.
func same(t *testing.T, path string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range min(len(g), len(w)) {
		if !bytes.Equal(g[i], w[i]) {
			t.Fatalf("%d lines, want %d; line %d is\n%.200s\nwant\n%.200s", len(g), len(w), i+1, g[i], w[i])
		}
	}
	t.Fatalf("%d lines, want %d", len(g), len(w))
}

func TestJSONLIsCompleteAndInOrder(t *testing.T) {
	const n = 2000
	in := generated(t, n)
	want := wanted(t, n)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	_, summary := do(t, "", "-o", out, in)
	same(t, out, want)
	if !strings.HasPrefix(summary, "2,000 articles\nwith      ") || !strings.Contains(summary, "headline 100.0 %") || !strings.Contains(summary, "Báo Sông Tiền ") || !strings.Contains(summary, "years     2005 ") {
		t.Errorf("summary:\n%s", summary)
	}
	if stdout, _ := do(t, "", in); stdout != string(want) {
		t.Errorf("standard output is not what the file is")
	}
	if _, again := do(t, "", "-o", out, in); again != out+" is done already\n"+summary {
		t.Errorf("again:\n%s", again)
	}
	same(t, out, want)
}

func TestParquetHasAColumnForEachPart(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out.parquet")
	text := "Cập nhật:\nChợ nổi họp lại sau bão\nThứ Năm, 09/01/2020, 18:03 (GMT+7)\n(ABO) Sáng 9-1, hơn hai trăm ghe xuồng đã trở lại chợ nổi sau nhiều ngày trú bão.\n" +
		"Ghe xuồng đậu kín một khúc sông dài gần hai cây số, theo lời bà con ở đây.\nQuang cảnh chợ nổi sáng 9-1. Ảnh: Thủy Hà\nTiểu thương mong trời yên để bán nốt hàng Tết cho kịp ngày.\nTHỦY HÀ\n"
	line, _ := json.Marshal(map[string]string{"id": "a", "url": "https://www.bao.example/a", "text": text})
	do(t, string(line)+"\n"+`{"id":"b","text":"Không có ngày."}`, "-o", out)
	rows, err := parquet.ReadFile[row](filepath.Join(out, "part-00000.parquet"))
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows: %v", len(rows), err)
	}
	a, err := vietnews.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	r := rows[0]
	if r.ID != "a" || r.Outlet != "bao.example" || !r.Published.Equal(a.Dateline.Time) || r.Precision != "minute" || r.Headline != a.Headline || a.Headline == "" ||
		r.Agency != a.Agency || r.Lead != a.Lead || len(r.Body) != len(a.Body) || len(r.Bylines) != len(a.Bylines) || len(r.Bylines) == 0 {
		t.Errorf("row %+v\nis not of the article %s", r, a.AppendJSON(nil))
	}
	for i, b := range r.Body {
		if w := a.Body[i]; b != (block{string(w.Kind), w.Text, w.Alt, w.Caption, w.Credit}) {
			t.Errorf("block %d: %+v, want %+v", i, b, w)
		}
	}
	if r := rows[1]; !r.Published.IsZero() || r.URL != "" || len(r.Bylines) != 0 {
		t.Errorf("what the article does not have is %+v", r)
	}
	f, err := os.Open(filepath.Join(out, "part-00000.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, _ := f.Stat()
	p, err := parquet.OpenFile(f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range p.Root().Columns() {
		if column.Name() == "published" {
			if !column.Optional() {
				t.Errorf("a time that is not known is not null")
			}
		}
	}
	if got, want := len(p.Root().Columns()), 20; got != want {
		t.Errorf("%d columns, want %d", got, want)
	}
}

// killed starts the program and kills it without warning as soon as ready says so.
func killed(t *testing.T, ready func() bool, args ...string) {
	t.Helper()
	cmd := program(args...)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for !ready() {
		time.Sleep(2 * time.Millisecond)
	}
	cmd.Process.Kill()
	if err := cmd.Wait(); err == nil {
		t.Fatal("the program was done before it could be killed")
	}
}

// saved reads a state; records is 0 while there is none.
func saved(path string) (s state) {
	data, _ := os.ReadFile(path)
	json.Unmarshal(data, &s)
	return s
}

func TestKilledTwiceAndResumed(t *testing.T) {
	const n = 10_000
	in := generated(t, n)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	for _, records := range []int{1, n / 4} {
		killed(t, func() bool { return saved(out+".state").Records >= records }, "-o", out, in)
		t.Logf("killed at %d articles that are sure", saved(out+".state").Records)
	}
	_, summary := do(t, "", "-o", out, in)
	same(t, out, wanted(t, n))
	_, straight := do(t, "", "-o", filepath.Join(t.TempDir(), "straight.jsonl"), in)
	if summary != straight {
		t.Errorf("the summary is\n%s\nand of a run that is not killed\n%s", summary, straight)
	}
}

func TestParquetKilledTwiceAndResumed(t *testing.T) {
	const n = 5000
	in := generated(t, n)
	out := filepath.Join(t.TempDir(), "out.parquet")
	for _, files := range []int{1, 4} {
		killed(t, func() bool { return saved(filepath.Join(out, "_state.json")).Files >= files }, "-o", out, in)
	}
	cmd := program("-o", out, in)
	if output, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	names, _ := filepath.Glob(filepath.Join(out, "part-*"))
	i := 0
	for _, name := range names { // Glob sorts
		rows, err := parquet.ReadFile[row](name)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, r := range rows {
			if want := newsgen.Make(i); r.ID != want.ID || r.Headline != want.Headline {
				t.Fatalf("row %d is %s: %s", i, r.ID, r.Headline)
			}
			i++
		}
	}
	if i != n || len(names) < 5 {
		t.Errorf("%d rows in %d files, want %d", i, len(names), n)
	}
}

// wet writes a WET file of n pages, each a gzip member, of which some are damaged.
func wet(t *testing.T, n int, damaged func(i int) bool) string {
	t.Helper()
	var all bytes.Buffer
	for i := range n {
		a := newsgen.Make(i)
		language := "vie"
		if i%10 == 3 {
			language = "eng"
		}
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://www.bao.example/%s\r\nWARC-Date: 2025-10-22T12:25:00Z\r\nWARC-Identified-Content-Language: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
			a.ID, language, len(a.Text), a.Text)
		w.Close()
		member := b.Bytes()
		if damaged(i) {
			copy(member[len(member)/2:], "\x00\xff\x00\xff\x00\xff")
		}
		all.Write(member)
	}
	path := filepath.Join(t.TempDir(), "crawl.warc.wet.gz")
	if err := os.WriteFile(path, all.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDamagedWET(t *testing.T) {
	const n = 1000
	damaged := func(i int) bool { return i%100 == 50 }
	in := wet(t, n, damaged)
	out := filepath.Join(t.TempDir(), "out.jsonl")
	var stdout, stderr bytes.Buffer
	cmd := program("-o", out, in)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != exitLost {
		t.Errorf("records are lost, but the program says %v", err)
	}
	if !strings.Contains(stderr.String(), "890 articles, 100 not in Vietnamese, 10 lost\n") || strings.Count(stderr.String(), "corpus: lost: ") != 10 {
		t.Errorf("summary:\n%s", stderr.String())
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	at := 0
	for i := range n {
		if damaged(i) || i%10 == 3 {
			continue
		}
		if want := fmt.Sprintf(`{"id":"https://www.bao.example/%s","url":"https://www.bao.example/%[1]s","outlet":"bao.example","article":{`, newsgen.Make(i).ID); at >= len(lines) || !strings.HasPrefix(lines[at], want) {
			t.Fatalf("line %d is not of page %d", at+1, i)
		}
		at++
	}
	if at != len(lines) {
		t.Errorf("%d lines, want %d", len(lines), at)
	}
	if again := program("-o", out, in).Run(); !errors.As(again, &exit) || exit.ExitCode() != exitLost {
		t.Errorf("what is lost stays lost when the work is done already: %v", again)
	}
}

func TestOnlyArticles(t *testing.T) {
	in := `{"text":"` + strings.ReplaceAll(newsgen.Make(1).Text, "\n", `\n`) + `"}` + "\n" + `{"text":"x = 1;"}` + "\n" + `{"text":" "}` + "\n"
	a, err := vietnews.Parse("x = 1;")
	if err != nil || isArticle(a) {
		t.Fatalf("the sample is an article: %v", err)
	}
	all, summary := do(t, in)
	if strings.Count(all, "\n") != 2 || !strings.HasPrefix(summary, "2 articles, 1 texts empty\n") {
		t.Errorf("all: %s\n%s", all, summary)
	}
	some, summary := do(t, in, "-articles")
	if strings.Count(some, "\n") != 1 || !strings.HasPrefix(summary, "1 articles, 1 texts empty, 1 no articles\n") {
		t.Errorf("articles only: %s\n%s", some, summary)
	}
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	in := generated(t, 3)
	other := filepath.Join(dir, "other.jsonl")
	if err := os.WriteFile(other, []byte("{}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	done := filepath.Join(dir, "done.jsonl")
	do(t, "", "-o", done, in)
	tests := []struct {
		args         []string
		want, reason string
	}{
		{[]string{"-o", other, in}, "nothing says that it is of this program", "a file that something else wrote"},
		{[]string{"-o", done, other}, "of other inputs or options", "other inputs"},
		{[]string{"-o", done, "-articles", in}, "of other inputs or options", "other options"},
		{[]string{filepath.Join(dir, "none")}, "no such file", "no input"},
		{[]string{"-o", filepath.Join(dir, "no/where.jsonl"), in}, "no such file", "no folder for the output"},
		{[]string{"-now", "soon"}, `now is "soon"`, "no time"},
	}
	for _, test := range tests {
		var out, errs bytes.Buffer
		err := run(test.args, strings.NewReader(""), &out, &errs)
		if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") || out.Len() > 0 {
			t.Errorf("%s: %v\n%s", test.reason, err, out.String())
		}
	}
	if data, _ := os.ReadFile(other); string(data) != "{}\n" {
		t.Errorf("a file that something else wrote is now %q", data)
	}
}

func TestUnreadableFileIsLost(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink("nowhere", filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "b.txt"), []byte(newsgen.Make(1).Text), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	err := run([]string{dir}, nil, &out, &errs)
	if !errors.Is(err, errLost) || strings.Count(out.String(), "\n") != 1 || !strings.Contains(errs.String(), "a.txt: no such file") {
		t.Errorf("%v\n%s%s", err, out.String(), errs.String())
	}
}

func TestNoRoom(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("no /dev/full here")
	}
	const n = 2000
	in := generated(t, n)
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	cmd := program(in)
	cmd.Stdout = full
	refused(t, cmd, "no space left on device")

	out := filepath.Join(t.TempDir(), "out.jsonl")
	limited := exec.Command("sh", "-c", `ulimit -f 8000 && exec "$0" "$@"`, os.Args[0], "-o", out, in) // blocks of 512 bytes
	limited.Env = append(os.Environ(), "CORPUS_MAIN=1")
	refused(t, limited, "file too large")
	do(t, "", "-o", out, in) // with room again
	same(t, out, wanted(t, n))
}

func TestBrokenPipe(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	defer w.Close()
	cmd := program(generated(t, 100))
	cmd.Stdout = w
	refused(t, cmd, "broken pipe")
}

// refused holds that a program stops with one line that says why.
func refused(t *testing.T, cmd *exec.Cmd, want string) {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != exitStopped || !strings.HasPrefix(stderr.String(), "corpus: ") || !strings.Contains(stderr.String(), want) || strings.Count(stderr.String(), "\n") != 1 {
		t.Errorf("%v, want status %d and %q\n%s", err, exitStopped, want, stderr.String())
	}
}

// TestLong holds that memory does not grow with the input, and that two cores are worth having.
func TestLong(t *testing.T) {
	if !*long {
		t.Skip("takes a minute: -long")
	}
	few, many := generated(t, 20_000), generated(t, 200_000)
	small := measure(t, few, "GOMAXPROCS=2")
	large := measure(t, many, "GOMAXPROCS=2")
	t.Logf("memory of 20,000 articles %d MB, of 200,000 %d MB", small.memory>>20, large.memory>>20)
	if large.memory > small.memory*5/4 {
		t.Errorf("memory grows with the input")
	}
	one := measure(t, many, "GOMAXPROCS=1")
	t.Logf("200,000 articles on one core %v, on two %v: %.2f times as fast", one.took, large.took, one.took.Seconds()/large.took.Seconds())
	if one.took.Seconds() < 1.7*large.took.Seconds() {
		t.Errorf("two cores are not 1.7 times as fast as one")
	}
}

type figures struct {
	took   time.Duration
	memory int64 // most that was resident, in bytes
}

// measure runs the program as users do, and counts its lines.
func measure(t *testing.T, in, env string) figures {
	t.Helper()
	out := filepath.Join(t.TempDir(), "out.jsonl")
	cmd := program("-o", out, in)
	cmd.Env = append(cmd.Env, env)
	begun := time.Now()
	if output, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	took := time.Since(begun)
	checkOrder(t, out)
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return figures{took.Round(10 * time.Millisecond), usage.Maxrss << 10}
}

// checkOrder holds that the output is complete and in order.
func checkOrder(t *testing.T, out string) {
	t.Helper()
	f, err := os.Open(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewReaderSize(f, 1<<20)
	for i := 0; ; i++ {
		line, err := lines.ReadSlice('\n')
		if errors.Is(err, io.EOF) {
			if s := saved(out + ".state"); i != s.Summary.Articles || i != s.Records || i == 0 {
				t.Errorf("%d lines for %d records", i, s.Records)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf(`{"id":"bai-%d",`, i); !bytes.HasPrefix(line, []byte(want)) {
			t.Fatalf("line %d is %.60s", i+1, line)
		}
	}
}
