package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"example.com/vietnews/examples/internal/faults"
)

func TestMain(m *testing.M) { faults.Main(m, main) }

const text = "Sáng 9-1-2020, chợ họp lại."

func TestRun(t *testing.T) {
	var out bytes.Buffer
	if err := run(nil, strings.NewReader("Không có gì.\r\n\n"+text), &out); err != nil {
		t.Fatal(err)
	}
	if want := "Không có gì.\n\n[Sáng 9-1-2020 = 2020-01-09TMO], chợ họp lại.\n"; out.String() != want {
		t.Errorf("got  %q\nwant %q", out.String(), want)
	}
	if got, want := markLine(text+"\x1b[2J", time.Time{}, underline), "\x1b[4mSáng 9-1-2020\x1b[24m\x1b[2m 2020-01-09TMO\x1b[22m, chợ họp lại.[2J"; got != want {
		t.Errorf("on a terminal: %q, want %q; the text's own commands to it are dropped", got, want)
	}
}

func TestRunRefuses(t *testing.T) {
	tests := []struct {
		args         []string
		want, reason string
	}{
		{[]string{"-ref", "hôm qua"}, `ref is "hôm qua"`, "not a time"},
		{[]string{"-fast"}, "-fast", "an unknown flag"},
		{[]string{"a", "b"}, "one file at a time", "two files"},
		{[]string{filepath.Join(t.TempDir(), "none.txt")}, "none.txt", "no such file"},
	}
	for _, test := range tests {
		var out bytes.Buffer
		err := run(test.args, strings.NewReader(text), &out)
		if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), "\n") || out.Len() > 0 {
			t.Errorf("%s: error %v, want one line with %q, and nothing else\n%s", test.reason, err, test.want, out.String())
		}
	}
	var out bytes.Buffer
	if err := run([]string{"-h"}, nil, &out); !errors.Is(err, flag.ErrHelp) || !strings.HasPrefix(out.String(), "usage:") {
		t.Errorf("help: %v\n%s", err, out.String())
	}
}

func TestJSONL(t *testing.T) {
	in := `{"id":"a","text":"Thứ Năm, 09/01/2020, 18:03 (GMT+7)","note":"ignored"}
{"id":"b","text":"Thứ Sáu, 09/01/2020","ref":"2020-01-09T18:03:00+07:00"}
{"id":"c","text":"Sáng 9-1-2020, chợ họp lại."}
{"id":"d"}
{"id":"e","text":"a","ref":"b"}
[]
{"id":"f","text":"mùng 3 Tết 2020"}
{"id":"g","text":"5 giờ trước","ref":"2020-01-09T18:03:00+07:00"}
{"id":"h","text":"5 giờ trước"}
`
	var out bytes.Buffer
	if err := run([]string{"-jsonl"}, strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	want := [][]string{
		{`{"id":"a","dateline":{"raw":"Thứ Năm, 09/01/2020, 18:03 (GMT+7)","time":"2020-01-09T18:03:00+07:00","precision":"minute","zone":"explicit"},`},
		{`{"id":"b","dateline":{"raw":"Thứ Sáu, 09/01/2020","time":"2020-01-09T00:00:00+07:00","precision":"day","zone":"assumed","doubts":["weekday-mismatch"]},"error":"`},
		{`{"id":"c","dateline":null,"error":"`, `"timex":[{"start":0,"end":14,"text":"Sáng 9-1-2020","type":"TIME","value":"2020-01-09TMO"}]}`},
		{`{"id":"d","error":"line 4: no \"text\""}`},
		{`{"id":"e","error":"line 5: ref is \"b\", not a time in RFC 3339"}`},
		{`{"error":"line 6: `},
		{`{"id":"f",`, `"expression":{"start":0,"end":`, `"value":"2020-01-27","calendar":"lunar"}`},
		{`{"id":"g","dateline":{"raw":"5 giờ trước","time":"2020-01-09T13:03:00+07:00",`},
		{`{"id":"h","dateline":{"raw":"5 giờ trước"}`},
	}
	if len(got) != len(want) {
		t.Fatalf("%d lines for %d:\n%s", len(got), len(want), out.String())
	}
	for i := range want {
		for k, part := range want[i] {
			if !strings.Contains(got[i], part) || k == 0 && !strings.HasPrefix(got[i], part) || !json.Valid([]byte(got[i])) {
				t.Errorf("line %d is %s, want %s", i+1, got[i], part)
			}
		}
	}
}

// No list is null: readers loop over it.
func TestJSONLShape(t *testing.T) {
	var out bytes.Buffer
	if err := run([]string{"-jsonl"}, strings.NewReader(`{"id":{"n":[1]},"text":"<không & có>"}`), &out); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	if !strings.HasPrefix(got, `{"id":{"n":[1]},"dateline":null,"error":"`) || !strings.HasSuffix(got, `"expression":null,"timex":[]}`+"\n") || strings.Contains(got, `\u003c`) {
		t.Errorf("got %s", got)
	}
}

type fullDisk struct{}

var errFull = errors.New("no space left on device")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	for _, args := range [][]string{nil, {"-jsonl"}} {
		if err := run(args, strings.NewReader(`{"text":"a"}`), fullDisk{}); !errors.Is(err, errFull) {
			t.Errorf("%q: %v, want the writer's error", args, err)
		}
	}
}

func TestFaults(t *testing.T) {
	faults.Stops(t, "dates", text+"\n")
	faults.Stops(t, "dates", `{"text":"hôm nay"}`, "-jsonl")
	line := func(i int) string { return fmt.Sprintf(`{"id":%d,"text":"ngày 9-1-%d"}`, i, 1900+i%200) }
	answered := func(i int, answer string) bool {
		return strings.HasPrefix(answer, fmt.Sprintf(`{"id":%d,`, i)) && strings.Contains(answer, fmt.Sprintf(`"value":"%d-01-09"`, 1900+i%200))
	}
	faults.Killed(t, line, answered, "-jsonl")
}
