package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"example.com/vietnews"
	"example.com/vietnews/examples/internal/parallel"
	"example.com/vietnews/examples/internal/progress"
	"example.com/vietnews/examples/internal/source"
)

// An answer is what became of one record.
type answer struct {
	doc     source.Document
	article *vietnews.Article // nil when there is none
	encoded any               // the article as the sink wants it
	offset  int64
	err     error
}

// A sink takes articles in order.
type sink interface {
	encode(a answer) any             // is called by many goroutines at once
	write(encoded any) error         // takes what encode made
	due() bool                       // reports whether it is time to settle
	settle(s *state, end bool) error // makes sure of all that was written, and tells the state; at the end, of all that there will be
	close() error
}

// A builder turns records into articles.
type builder struct {
	articles bool
	now      time.Time
	stderr   io.Writer
	bar      *progress.Bar
	sink     sink
	state    state
	store    func(state) error // keeps the state for the next run
}

// errLost tells that the work is done but not whole.
var errLost = errors.New("not all could be read")

// run works through the inputs, from where the state says, and prints the summary.
func (b *builder) run(in *source.Inputs) error {
	if !b.state.Done {
		err := b.work(in)
		b.bar.Clear()
		if err != nil {
			return err
		}
	}
	if _, err := b.state.Summary.WriteTo(b.stderr); err != nil {
		return err
	}
	if b.state.Summary.Lost > 0 {
		return errLost
	}
	return nil
}

func (b *builder) work(in *source.Inputs) error {
	for a := range parallel.Map(skip(in.Records(), b.state.Records), b.parse) {
		if err := b.take(a); err != nil {
			return err
		}
		if b.sink.due() {
			if err := b.settle(false); err != nil {
				return err
			}
		}
		b.bar.Set(a.offset, b.state.Records)
	}
	return b.settle(true)
}

// skip leaves out what is done already.
func skip(records iter.Seq[source.Record], n int) iter.Seq[source.Record] {
	return func(yield func(source.Record) bool) {
		for r := range records {
			if n > 0 {
				n--
			} else if !yield(r) {
				return
			}
		}
	}
}

// parse makes the article of a record. It is called by many goroutines at once.
func (b *builder) parse(r source.Record) answer {
	a := answer{offset: r.Offset}
	if a.doc, a.err = r.Document(); a.err != nil {
		return a
	}
	parser := vietnews.Parser{Now: a.doc.Now}
	if parser.Now.IsZero() {
		parser.Now = b.now
	}
	if a.article, a.err = parser.Parse(a.doc.Text); a.err != nil {
		a.err = fmt.Errorf("%s: %w", r.Name, a.err)
		return a
	}
	if b.articles && !isArticle(a.article) {
		a.err = errNoArticle
		return a
	}
	a.encoded = b.sink.encode(a)
	return a
}

// errNoArticle tells that a text was left out because the user asked for articles only.
var errNoArticle = errors.New("no article")

func isArticle(a *vietnews.Article) bool {
	for _, w := range a.Warnings {
		if w.Code == vietnews.WarnNoArticle {
			return false
		}
	}
	return true
}

// take counts an answer and writes its article.
func (b *builder) take(a answer) error {
	b.state.Records++
	s := &b.state.Summary
	s.Records++
	switch {
	case errors.Is(a.err, source.ErrForeign):
		s.Foreign++
	case errors.Is(a.err, vietnews.ErrNoText):
		s.Empty++
	case errors.Is(a.err, errNoArticle):
		s.NoArticle++
	case a.err != nil:
		s.Lost++
		b.bar.Clear()
		fmt.Fprintln(b.stderr, "corpus: lost:", a.err)
	default:
		s.add(a.doc.Outlet, a.article)
		return b.sink.write(a.encoded)
	}
	return nil
}

// settle makes sure of the output first and then says so in the state, so that a state never promises what is not there.
func (b *builder) settle(end bool) error {
	if err := b.sink.settle(&b.state, end); err != nil {
		return err
	}
	b.state.Done = end
	return b.store(b.state)
}
