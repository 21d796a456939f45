package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// wetRecord is one record of a WET file.
func wetRecord(kind, address, languages, text string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-10-22T12:25:00Z\r\n", kind)
	if address != "" {
		fmt.Fprintf(&b, "WARC-Target-URI: %s\r\n", address)
	}
	if languages != "" {
		fmt.Fprintf(&b, "WARC-Identified-Content-Language: %s\r\n", languages)
	}
	fmt.Fprintf(&b, "Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(text), text)
	return b.String()
}

func member(s string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, s)
	w.Close()
	return b.Bytes()
}

// wetMembers are a header and n pages in Vietnamese, each a gzip member.
func wetMembers(n int) [][]byte {
	members := [][]byte{member(wetRecord("warcinfo", "", "", "Software-Info: test\r\n"))}
	for i := range n {
		text := strings.Repeat(fmt.Sprintf("Trang thứ %d kể chuyện chợ nổi lúc 5 giờ sáng. ", i), 20+i)
		members = append(members, member(wetRecord("conversion", address(i), "vie,eng", text)))
	}
	return members
}

func address(i int) string { return fmt.Sprintf("https://www.bao%d.example/chuyen-%d.html", i%3, i) }

// read reads one input through standard input.
func read(t *testing.T, data []byte) (documents []Document, lost []error) {
	t.Helper()
	in, err := Open(nil, iotest.OneByteReader(bytes.NewReader(data)))
	if err != nil {
		t.Fatal(err)
	}
	return collect(in)
}

func collect(in *Inputs) (documents []Document, lost []error) {
	for r := range in.Records() {
		d, err := r.Document()
		if err != nil {
			lost = append(lost, err)
			continue
		}
		documents = append(documents, d)
	}
	return documents, lost
}

func TestJSONLines(t *testing.T) {
	input := "\ufeff" + `{"id":"a","text":"Một","now":"2020-01-09T18:03:00+07:00","url":"https://www.Bao.example/a.html","line_roles":[1]}` + "\r\n\n" +
		`{"id":7,"text":"Hai","outlet":"Ấp Bắc","url":"https://x.example/"}` + "\n" +
		`{"text":""}` + "\n" +
		`{"id":"broken"` + "\n" +
		`{"id":"d"}` + "\n" +
		`{"text":"x","now":"soon"}` + "\n" +
		`{"id":null,"text":"Cuối"}`
	got, lost := read(t, []byte(input))
	now, _ := time.Parse(time.RFC3339, "2020-01-09T18:03:00+07:00")
	want := []Document{
		{ID: "a", URL: "https://www.Bao.example/a.html", Outlet: "bao.example", Now: now, Text: "Một"},
		{ID: "7", URL: "https://x.example/", Outlet: "Ấp Bắc", Text: "Hai"},
		{ID: "standard input:4"},
		{ID: "standard input:8", Text: "Cuối"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("documents:\ngot  %+v\nwant %+v", got, want)
	}
	reasons := []string{"standard input:5: unexpected end of JSON", `standard input:6: no "text"`, `standard input:7: now is "soon"`}
	if len(lost) != len(reasons) {
		t.Fatalf("lost %v", lost)
	}
	for i, reason := range reasons {
		if !strings.HasPrefix(lost[i].Error(), reason) {
			t.Errorf("lost %q, want %q", lost[i], reason)
		}
	}
}

func TestLineTooLong(t *testing.T) {
	long := io.LimitReader(zeros{}, MaxBytes+10)
	in, _ := Open(nil, io.MultiReader(strings.NewReader(`{"text":"trước"}`+"\n"), long, strings.NewReader("\n"+`{"text":"sau"}`)))
	documents, lost := collect(in)
	if len(documents) != 2 || documents[1].Text != "sau" || len(lost) != 1 || !errors.Is(lost[0], ErrTooLong) {
		t.Errorf("%d documents, lost %v", len(documents), lost)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func TestReadError(t *testing.T) {
	broken := errors.New("the disk is gone")
	in, _ := Open(nil, io.MultiReader(strings.NewReader(`{"text":"một"}`+"\n"+`{"text":"h`), iotest.ErrReader(broken)))
	documents, lost := collect(in)
	if len(documents) != 1 || len(lost) != 1 || !errors.Is(lost[0], broken) {
		t.Errorf("documents %v, lost %v", documents, lost)
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	files := map[string]string{
		"b.txt":           "Bài thứ hai",
		"a/1.TXT":         "Bài thứ nhất",
		"c.jsonl.gz":      string(member(`{"id":"zipped","text":"Bài thứ ba"}`)),
		".hidden.txt":     "không đọc",
		".git/config.txt": "không đọc",
		"photo.jpg":       "không đọc",
	}
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("nowhere", filepath.Join(dir, "d.txt")); err != nil {
		t.Fatal(err)
	}
	in, err := Open([]string{dir}, nil)
	if err != nil {
		t.Fatal(err)
	}
	documents, lost := collect(in)
	want := []Document{
		{ID: filepath.Join(dir, "a/1.TXT"), Text: "Bài thứ nhất"},
		{ID: filepath.Join(dir, "b.txt"), Text: "Bài thứ hai"},
		{ID: "zipped", Text: "Bài thứ ba"},
	}
	if !slices.Equal(documents, want) {
		t.Errorf("documents:\ngot  %+v\nwant %+v", documents, want)
	}
	if len(lost) != 1 || !errors.Is(lost[0], os.ErrNotExist) || strings.Count(lost[0].Error(), "d.txt") != 1 {
		t.Errorf("a file that can't be read: %v", lost)
	}
	if _, err := Open([]string{filepath.Join(dir, "none")}, nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a path that is not there: %v", err)
	}
}

func TestOffsetsEndAtSize(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.warc.wet.gz")
	if err := os.WriteFile(path, bytes.Join(wetMembers(300), nil), 0o666); err != nil {
		t.Fatal(err)
	}
	in, _ := Open([]string{path, path}, nil)
	var last int64
	for r := range in.Records() {
		if r.Offset < last {
			t.Fatalf("offset %d after %d", r.Offset, last)
		}
		last = r.Offset
	}
	if last != in.Size() || last == 0 {
		t.Errorf("the last record ends at %d of %d", last, in.Size())
	}
}

// damage are ways to hurt the third of the pages' members, or the file.
var damage = []struct {
	reason string
	hurt   func(members [][]byte) []byte
	lost   []int // pages
	errors int   // records told as lost
}{
	{"none", func(m [][]byte) []byte { return bytes.Join(m, nil) }, nil, 0},
	{"the checksum is wrong", func(m [][]byte) []byte { m[3][len(m[3])-6] ^= 1; return bytes.Join(m, nil) }, []int{2}, 1},
	{"bytes within are wrong", func(m [][]byte) []byte { copy(m[3][len(m[3])/2:], "\xff\x00\xff\x00"); return bytes.Join(m, nil) }, []int{2}, 1},
	{"the beginning is wrong", func(m [][]byte) []byte { m[3][0] = 0; return bytes.Join(m, nil) }, []int{2}, 1},
	{"the middle is missing, so that the decoder runs into the next", func(m [][]byte) []byte {
		m[3] = append(m[3][:len(m[3])/3:len(m[3])/3], m[3][len(m[3])-3:]...)
		return bytes.Join(m, nil)
	}, []int{2}, 1},
	{"zeros for a member", func(m [][]byte) []byte { clear(m[3]); return bytes.Join(m, nil) }, []int{2}, 1},
	{"two stretches", func(m [][]byte) []byte { m[3][30] ^= 0x55; m[5][len(m[5])-5] ^= 1; return bytes.Join(m, nil) }, []int{2, 4}, 2},
	{"the file ends within the last", func(m [][]byte) []byte { all := bytes.Join(m, nil); return all[:len(all)-9] }, []int{9}, 1},
	{"something else at the end", func(m [][]byte) []byte { return append(bytes.Join(m, nil), "<html>"...) }, nil, 1},
	{"a length that is not the text's", func(m [][]byte) []byte {
		m[3] = member(strings.Replace(wetRecord("conversion", address(2), "vie", "ngắn"), "Content-Length: ", "Content-Length: 9", 1))
		return bytes.Join(m, nil)
	}, []int{2}, 1},
	{"a length that ends within the text", func(m [][]byte) []byte {
		m[3] = member(strings.Replace(wetRecord("conversion", address(2), "vie", strings.Repeat("dài ", 30)), "Content-Length: 1", "Content-Length: ", 1))
		return bytes.Join(m, nil)
	}, []int{2}, 1},
	{"a member that is no record", func(m [][]byte) []byte { m[3] = member("<html>"); return bytes.Join(m, nil) }, []int{2}, 1},
}

func TestDamagedWET(t *testing.T) {
	for _, test := range damage {
		documents, lost := read(t, test.hurt(wetMembers(10)))
		if len(lost) != test.errors {
			t.Errorf("%s: %d lost, want %d: %v", test.reason, len(lost), test.errors, lost)
		}
		var got []string
		for _, d := range documents {
			got = append(got, d.URL)
		}
		var want []string
		for i := range 10 {
			if !slices.Contains(test.lost, i) {
				want = append(want, address(i))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %v\nwant %v", test.reason, got, want)
		}
	}
}

func TestWETDocument(t *testing.T) {
	input := wetRecord("warcinfo", "", "", "Software-Info: test") +
		wetRecord("conversion", "https://www.bao.example/a", "vie,eng", "Chữ Việt\ncó dòng") +
		wetRecord("conversion", "https://other.example/b", "eng", "English") +
		wetRecord("conversion", "https://bao.example/c", "", "Không rõ tiếng gì") +
		"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: -5\r\n\r\nhỏng\r\n\r\n" +
		wetRecord("conversion", "https://bao.example/d", "vie", "Sau chỗ hỏng")
	for name, data := range map[string][]byte{"plain": []byte(input), "in one gzip member": member(input)} {
		documents, lost := read(t, data)
		want := []Document{
			{ID: "https://www.bao.example/a", URL: "https://www.bao.example/a", Outlet: "bao.example", Text: "Chữ Việt\ncó dòng"},
			{ID: "https://bao.example/c", URL: "https://bao.example/c", Outlet: "bao.example", Text: "Không rõ tiếng gì"},
		}
		if name == "plain" { // within one member there is no way to the next record
			want = append(want, Document{ID: "https://bao.example/d", URL: "https://bao.example/d", Outlet: "bao.example", Text: "Sau chỗ hỏng"})
		}
		for i := range want {
			want[i].Now = time.Date(2025, 10, 22, 12, 25, 0, 0, time.UTC)
		}
		if !slices.Equal(documents, want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", name, documents, want)
		}
		if len(lost) != 2 || !errors.Is(lost[0], ErrForeign) || !errors.Is(lost[1], ErrDamaged) {
			t.Errorf("%s: lost %v", name, lost)
		}
	}
}

func TestLongMemberIsGivenUp(t *testing.T) {
	var noise bytes.Buffer
	w, _ := gzip.NewWriterLevel(&noise, gzip.NoCompression)
	io.WriteString(w, "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 99999999\r\n\r\n")
	io.CopyN(w, zeros{}, maxTape+1000)
	w.Close()
	members := wetMembers(2)
	in, _ := Open(nil, bytes.NewReader(bytes.Join([][]byte{members[0], members[1], noise.Bytes(), members[2]}, nil)))
	documents, lost := collect(in)
	if len(documents) != 2 || len(lost) != 1 {
		t.Errorf("%d documents, want 2; lost %v", len(documents), lost)
	}
}

// FuzzRecords holds that any input ends, and that what is read of it is no longer than it.
func FuzzRecords(f *testing.F) {
	f.Add([]byte(`{"text":"một"}` + "\n{"))
	f.Add([]byte(wetRecord("conversion", "https://bao.example/a", "vie", "Chữ")))
	for _, d := range damage {
		f.Add(d.hurt(wetMembers(10)[:8:8]))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		in, err := Open(nil, bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		records := 0
		for r := range in.Records() {
			r.Document()
			if records++; records > len(data)+1 {
				t.Fatalf("%d records of %d bytes", records, len(data))
			}
			if r.Offset > int64(len(data)) {
				t.Fatalf("offset %d in %d bytes", r.Offset, len(data))
			}
		}
	})
}
