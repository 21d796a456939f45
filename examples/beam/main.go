// Beam turns raw articles into typed ones on a cluster, by Apache Beam.
//
//	beam --input GLOB --output PREFIX [--shards N] [--runner NAME …]
//
// It reads JSON Lines, WET files of Common Crawl and files of text, plain or compressed with gzip, and writes
//
//	PREFIX-articles-00000-of-00008.jsonl  {"id":…,"outlet":…,"article":{…}}, in no order
//	PREFIX-counts-00000-of-00001.tsv      outlet, day, number of articles
//	PREFIX-dead-00000-of-00001.jsonl      {"where":…,"error":…} for each record that failed
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

var (
	input  = flag.String("input", "", "files to read, with * and ?")
	prefix = flag.String("output", "", "what the names of the output begin with")
	shards = flag.Int("shards", 8, "number of files of articles")
)

func main() {
	flag.Parse()
	beam.Init()
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

// run runs the pipeline on the runner that the flags name, by default prism, in this process.
func run(ctx context.Context) error {
	if *input == "" || *prefix == "" || *shards < 1 {
		return errors.New("--input and --output must be given, and --shards be at least 1")
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, *input, *prefix, *shards)
	return beamx.Run(ctx, p)
}

// build draws the pipeline:
//
//	files → records → articles → articles, sharded
//	                           → outlet and day → counts
//	                           → dead letters
func build(s beam.Scope, input, output string, shards int) {
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, input, fileio.MatchEmptyDisallow()), fileio.ReadUncompressed())
	tasks, unread := beam.ParDo2(s.Scope("read"), readFile, files)
	tasks = beam.Reshuffle(s, tasks) // the records of one file may go to all machines
	articles, days, unparsed := beam.ParDo3(s.Scope("parse"), parse, tasks)
	counts := beam.ParDo(s.Scope("format"), formatCount, stats.Count(s, days))
	dead := beam.Flatten(s, unread, unparsed)
	write(s.Scope("articles"), articles, output+"-articles", ".jsonl", shards)
	write(s.Scope("counts"), counts, output+"-counts", ".tsv", 1)
	write(s.Scope("dead"), dead, output+"-dead", ".jsonl", 1)
}
