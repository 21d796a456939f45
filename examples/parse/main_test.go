package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/faults"
)

func TestMain(m *testing.M) { faults.Main(m, main) }

const article = `Tít: Chợ nổi họp lại sau bão
Ngày đăng: Thứ Năm, 09/01/2020, 18:03 (GMT+7)
Tòa soạn: ABO

Sapo: Sáng 9-1, hơn hai trăm ghe xuồng đã trở lại chợ.

Đoạn: Nguồn: ghi nhận tại chợ.

Tác giả: THỦY HÀ
`

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "article.txt")
	if err := os.WriteFile(file, []byte(article), 0o666); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		args   []string
		want   string // what the output begins with or, after "…", has in it
		reason string
	}{
		{nil, `{"schema_version":"1","language":"vi","dateline":{"raw":"Thứ Năm, 09/01/2020, 18:03 (GMT+7)","time":"2020-01-09T18:03:00+07:00"`, "JSON is what is printed unasked"},
		{[]string{"-format", "text"}, article, "canonical text is a fixed point"},
		{[]string{"-format", "text", "-"}, article, "- is standard input"},
		{[]string{"-format", "text", file}, article, "a file"},
		{[]string{"-format=html"}, "<!DOCTYPE html>", "a whole page"},
		{[]string{"-explain"}, "headline    manuscript               1.00  Tít: Chợ nổi họp lại sau bão\n", "a line for each line"},
	}
	for _, test := range tests {
		var out bytes.Buffer
		if err := run(test.args, strings.NewReader(article), &out); err != nil || !strings.HasPrefix(out.String(), test.want) {
			t.Errorf("%s: %q: %v\n%s", test.reason, test.args, err, out.String())
		}
	}
}

// What the README shows of the sample is what the program prints. Rules and confidences may change; roles and words may not.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const sample = "../../testdata/sample.txt"
	_, shown, _ := strings.Cut(string(readme), "parse -explain testdata/sample.txt\n")
	shown, _, _ = strings.Cut(shown, "\n\n")
	var out bytes.Buffer
	if err := run([]string{"-explain", sample}, nil, &out); err != nil {
		t.Fatal(err)
	}
	printed := strings.Split(out.String(), "\n")
	for i, line := range strings.Split(shown, "\n") {
		role, words := roleAndWords(line)
		if gotRole, got := roleAndWords(printed[i]); gotRole != role || !strings.HasPrefix(got, strings.TrimSuffix(words, "…")) {
			t.Errorf("README shows %q, the program prints %q", line, printed[i])
		}
	}
	_, shown, _ = strings.Cut(string(readme), "reads back as the same article:\n\n")
	shown, _, _ = strings.Cut(shown, " …")
	out.Reset()
	if err := run([]string{"-format", "text", sample}, nil, &out); err != nil || !strings.HasPrefix(out.String(), strings.ReplaceAll(shown[4:], "\n    ", "\n")) {
		t.Errorf("%v; the README shows\n%s\nthe program prints\n%s", err, shown, out.String())
	}
}

// roleAndWords returns the first column of a line and all behind the third.
func roleAndWords(line string) (role, words string) {
	f := strings.Fields(line)
	if len(f) < 4 {
		return "", line
	}
	return f[0], strings.Join(f[3:], " ")
}

func TestRunRefuses(t *testing.T) {
	tests := []struct {
		args         []string
		want, reason string
	}{
		{[]string{"-format", "pdf"}, `unknown format "pdf"`, "an unknown format"},
		{[]string{"-now", "yesterday"}, `now is "yesterday"`, "not a time"},
		{[]string{"-explain", "-format", "html"}, "give one of them", "two forms"},
		{[]string{"-explain", "-jsonl"}, "give one of them", "two forms, neither by -format"},
		{[]string{"-jsonl", "-format", "text"}, "give one of them", "batches are JSON"},
		{[]string{"-fast"}, "-fast", "an unknown flag"},
		{[]string{"a", "b"}, "one file at a time", "two files"},
		{[]string{filepath.Join(t.TempDir(), "none.txt")}, "none.txt", "no such file"},
	}
	for _, test := range tests {
		var out bytes.Buffer
		err := run(test.args, strings.NewReader(article), &out)
		if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") || out.Len() > 0 {
			t.Errorf("%s: error %v, want one line with %q, and nothing else\n%s", test.reason, err, test.want, out.String())
		}
	}
	var out bytes.Buffer
	if err := run([]string{"-h"}, nil, &out); !errors.Is(err, flag.ErrHelp) || !strings.HasPrefix(out.String(), "usage:") {
		t.Errorf("help: %v\n%s", err, out.String())
	}
}

func TestRunNoText(t *testing.T) {
	if err := run(nil, strings.NewReader(" \n"), new(bytes.Buffer)); !errors.Is(err, vietnews.ErrNoText) {
		t.Errorf("empty input: %v", err)
	}
}

func TestJSONL(t *testing.T) {
	text, _ := json.Marshal(article)
	in := strings.Join([]string{
		fmt.Sprintf(`{"id":"a","text":%s,"line_roles":["headline"]}`, text),
		`{"id":7,"text":""}`,
		`{"id":"broken"`,
		`{"id":"c","text":5}`,
		`{"id":"d"}`,
		`{"id":"e","text":"x","now":"soon"}`,
		fmt.Sprintf(`{"text":%s}`, text),
	}, "\n")
	want := []string{
		`{"id":"a","article":{"schema_version":"1",`,
		`{"id":7,"error":"line 2: `,
		`{"error":"line 3: `,
		`{"id":"c","error":"line 4: `,
		`{"id":"d","error":"line 5: no \"text\""}`,
		`{"id":"e","error":"line 6: now is \"soon\"`,
		`{"article":{"schema_version":"1",`,
	}
	var out bytes.Buffer
	if err := run([]string{"-jsonl"}, strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines for %d:\n%s", len(got), len(want), out.String())
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) || !json.Valid([]byte(got[i])) {
			t.Errorf("line %d is %s, want %s", i+1, got[i], want[i])
		}
	}
}

type fullDisk struct{}

var errFull = errors.New("no space left on device")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	for _, args := range [][]string{nil, {"-format", "html"}, {"-format", "text"}, {"-jsonl"}} {
		if err := run(args, strings.NewReader(`{"text":"a"}`), fullDisk{}); !errors.Is(err, errFull) {
			t.Errorf("%q: %v, want the writer's error", args, err)
		}
	}
}

func TestFaults(t *testing.T) {
	faults.Stops(t, "parse", article)
	faults.Stops(t, "parse", `{"text":"Chợ nổi họp lại"}`, "-jsonl")
	line := func(i int) string {
		return fmt.Sprintf(`{"id":%d,"text":"Chợ nổi họp lại sau bão số %d"}`, i, i)
	}
	answered := func(i int, answer string) bool {
		return strings.HasPrefix(answer, fmt.Sprintf(`{"id":%d,"article":{`, i)) && json.Valid([]byte(answer))
	}
	faults.Killed(t, line, answered, "-jsonl")
}

func TestPrintable(t *testing.T) {
	if got := printable("a\x1b[31m\u202eb\u00a0 \nc"); got != "a[31mb c" {
		t.Errorf("got %q", got)
	}
}
