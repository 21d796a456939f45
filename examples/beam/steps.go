package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/source"
)

func init() {
	register.Function4x1(readFile)
	register.Function5x0(parse)
	register.Function2x1(formatCount)
	register.DoFn1x2[string, int, string](&shardFn{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Emitter1[task]()
	register.Emitter1[string]()
	register.Iter1[string]()
}

// Counters of what needs no work.
var (
	foreign = beam.NewCounter("vietnews", "foreign") // not in Vietnamese by their own account
	empty   = beam.NewCounter("vietnews", "empty")   // without text
)

// A task is a document on its way between machines.
type task struct{ Where, ID, URL, Outlet, Now, Text string }

// readFile gives the documents of a file, and dead letters for what can't be read.
func readFile(ctx context.Context, file fileio.ReadableFile, emit func(task), dead func(string)) error {
	f, err := file.Open(ctx)
	if err != nil {
		dead(letter(file.Metadata.Path, err))
		return nil
	}
	defer f.Close()
	for r := range source.Read(file.Metadata.Path, f) {
		d, err := r.Document()
		switch {
		case errors.Is(err, source.ErrForeign):
			foreign.Inc(ctx, 1)
		case err != nil:
			dead(letter(r.Name, err))
		default:
			t := task{r.Name, d.ID, d.URL, d.Outlet, "", d.Text}
			if !d.Now.IsZero() {
				t.Now = d.Now.Format(time.RFC3339Nano)
			}
			emit(t)
		}
	}
	return nil
}

// parse gives the article of a task, its outlet and day, or a dead letter.
func parse(ctx context.Context, t task, article, day, dead func(string)) {
	now, _ := time.Parse(time.RFC3339Nano, t.Now) // written by readFile, or empty
	parser := vietnews.Parser{Now: now}
	a, err := parser.Parse(t.Text)
	switch {
	case errors.Is(err, vietnews.ErrNoText):
		empty.Inc(ctx, 1)
	case err != nil:
		dead(letter(t.Where, err))
	default:
		article(line(t, a))
		day(outletAndDay(t, a))
	}
}

// line is an article as a line of JSON.
func line(t task, a *vietnews.Article) string {
	head, _ := json.Marshal(struct { // of strings, this can't fail
		ID     string `json:"id"`
		URL    string `json:"url,omitempty"`
		Outlet string `json:"outlet,omitempty"`
	}{t.ID, t.URL, t.Outlet})
	b := append(head[:len(head)-1], `,"article":`...)
	return string(append(a.AppendJSON(b), '}'))
}

// outletAndDay is what articles are counted by. An article without a day has "-".
func outletAndDay(t task, a *vietnews.Article) string {
	day := "-"
	if !a.Dateline.Time.IsZero() {
		day = a.Dateline.Time.Format(time.DateOnly)
	}
	return t.Outlet + "\t" + day
}

func formatCount(outletAndDay string, n int) string { return fmt.Sprintf("%s\t%d", outletAndDay, n) }

// letter says what failed where.
func letter(where string, err error) string {
	b, _ := json.Marshal(map[string]string{"where": where, "error": err.Error()}) // of strings, this can't fail
	return string(b)
}

// write writes lines to a number of files. A file without lines is not made.
func write(s beam.Scope, lines beam.PCollection, prefix, extension string, shards int) {
	sharded := beam.GroupByKey(s, beam.ParDo(s, &shardFn{shards}, lines))
	beam.ParDo0(s, &writeFn{prefix, extension, shards}, sharded)
}

// A shardFn spreads lines over shards, each line always to the same.
type shardFn struct{ Shards int }

// ProcessElement gives the shard of a line.
func (f *shardFn) ProcessElement(line string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(line))
	return int(h.Sum32() % uint32(f.Shards)), line
}

// A writeFn writes the lines of a shard to its file. When a runner tries again, the file is written anew.
type writeFn struct {
	Prefix, Extension string
	Shards            int
}

// ProcessElement writes one file.
func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	name := fmt.Sprintf("%s-%05d-of-%05d%s", f.Prefix, shard, f.Shards, f.Extension)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(file, 1<<16)
	var line string
	for lines(&line) {
		out.WriteString(line) // bufio keeps its first error for Flush
		out.WriteByte('\n')
	}
	return errors.Join(out.Flush(), file.Close())
}
