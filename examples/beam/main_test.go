package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/newsgen"
)

func TestMain(m *testing.M) {
	beam.Init()
	os.Exit(m.Run())
}

// inputs writes made-up articles: three files of JSON Lines with a bad line each, and a WET file with a damaged member and a foreign page.
func inputs(t *testing.T, dir string) (articles []newsgen.Article) {
	t.Helper()
	const each = 1000
	for n := range 3 {
		var b bytes.Buffer
		if err := newsgen.WriteJSONL(&b, n*each, (n+1)*each); err != nil {
			t.Fatal(err)
		}
		b.WriteString("{\"id\":\n{\"text\":\" \"}\n")
		writeFile(t, filepath.Join(dir, fmt.Sprintf("%d.jsonl", n)), b.Bytes())
		for i := range each {
			articles = append(articles, newsgen.Make(n*each+i))
		}
	}
	var wet bytes.Buffer
	for i := range 200 {
		a := newsgen.Make(3*each + i)
		a.ID, a.Outlet = "https://www.bao.example/"+a.ID, "bao.example"
		language := "vie"
		if i == 150 {
			language = "eng"
		}
		var member bytes.Buffer
		w := gzip.NewWriter(&member)
		fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: %s\r\nWARC-Identified-Content-Language: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
			a.ID, language, len(a.Text), a.Text)
		w.Close()
		switch i {
		case 50:
			member.Bytes()[member.Len()-6] ^= 1
		case 150:
		default:
			articles = append(articles, a)
		}
		wet.Write(member.Bytes())
	}
	writeFile(t, filepath.Join(dir, "crawl.warc.wet.gz"), wet.Bytes())
	return articles
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

// output reads the lines of all files of a name, sorted.
func output(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")...)
	}
	slices.Sort(lines)
	return lines
}

// TestPrismGivesWhatParseGives compares the pipeline with a plain loop.
func TestPrismGivesWhatParseGives(t *testing.T) {
	dir := t.TempDir()
	articles := inputs(t, dir)
	var lines []string
	days := make(map[string]int)
	for _, m := range articles {
		a, err := vietnews.Parse(m.Text)
		if err != nil {
			t.Fatal(err)
		}
		address := ""
		if strings.HasPrefix(m.ID, "https:") {
			address = fmt.Sprintf(`"url":%q,`, m.ID)
		}
		lines = append(lines, fmt.Sprintf(`{"id":%q,%s"outlet":%q,"article":%s}`, m.ID, address, m.Outlet, a.AppendJSON(nil)))
		days[m.Outlet+"\t"+m.Published.Format("2006-01-02")]++
	}
	slices.Sort(lines)
	var counts []string
	for _, day := range slices.Sorted(maps.Keys(days)) {
		counts = append(counts, fmt.Sprintf("%s\t%d", day, days[day]))
	}
	slices.Sort(counts)

	*input, *prefix, *shards = filepath.Join(dir, "*"), filepath.Join(t.TempDir(), "out"), 4
	if err := run(context.Background()); err != nil {
		t.Fatal(err)
	}
	compare(t, "articles", output(t, *prefix+"-articles-*-of-00004.jsonl"), lines)
	compare(t, "counts", output(t, *prefix+"-counts-*.tsv"), counts)
	dead := output(t, *prefix+"-dead-*.jsonl")
	if len(dead) != 4 || !strings.Contains(dead[0]+dead[3], "gzip: invalid checksum") || !strings.Contains(strings.Join(dead, "\n"), `1.jsonl:1001"`) {
		t.Errorf("dead letters:\n%s", strings.Join(dead, "\n"))
	}
}

func compare(t *testing.T, what string, got, want []string) {
	t.Helper()
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] {
			t.Fatalf("%s: line %d\ngot  %.300s\nwant %.300s", what, i, got[i], want[i])
		}
	}
	if len(got) != len(want) {
		t.Fatalf("%d %s, want %d", len(got), what, len(want))
	}
}

func TestRefusals(t *testing.T) {
	*input, *prefix, *shards = "", "", 4
	if err := run(context.Background()); err == nil {
		t.Errorf("nothing to read")
	}
	*input, *prefix = filepath.Join(t.TempDir(), "none*"), filepath.Join(t.TempDir(), "out")
	if err := run(context.Background()); err == nil {
		t.Errorf("no file of that name")
	}
}
