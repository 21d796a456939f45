package vietnews

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"hash/fnv"
	"math"
	"os"
	"strings"
	"testing"
)

var (
	trainFiles = flag.String("train", "", "labelled JSON Lines, comma-separated, to make weights.go from")
	trainWrite = flag.Bool("write", false, "write weights.go")
	trainL2    = flag.Float64("l2", 6, "strength of the pull towards zero weights")
)

// A labelled page is one line of the training data: a text, a role for each line that is not blank, and an outlet to keep together.
type labelled struct {
	ID, Outlet, Skin, Text string
	Coarse                 bool
	LineRoles              []string `json:"line_roles"`
}

// A openLine is one line that the model has to decide.
type openLine struct {
	features []feature
	class    int
	rule     int // what the rules alone say
	fold     int
	coarse   bool
}

// classOfRole names the roles that the model tells apart, as labelled pages spell them.
var classOfRole = map[string]int{"body": classParagraph, "paragraph": classParagraph, "caption": classCaption, "subhead": classHeading, "heading": classHeading}

const folds = 5

// TestTrain makes the weights of the model. It prints how well they do on outlets that they were not made from, each fifth of the outlets in turn.
//
//	go test -run Train -train pages.jsonl,more.jsonl        cross-validates
//	go test -run Train -train pages.jsonl,more.jsonl -write  writes weights.go
func TestTrain(t *testing.T) {
	if *trainFiles == "" {
		t.Skip("no -train")
	}
	var all []openLine
	for name := range strings.SplitSeq(*trainFiles, ",") {
		all = append(all, readSamples(t, name)...)
	}
	for _, guard := range []float64{0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9} {
		fmt.Printf("guard %.2f: ", guard)
		crossValidate(all, guard)
	}
	if *trainWrite {
		writeWeights(t, fit(all, -1))
	}
}

func readSamples(t *testing.T, name string) (list []openLine) {
	eachLabelled(t, name, func(g *labelled) { list = append(list, pageSamples(g)...) })
	return list
}

// eachLabelled calls yield for every page of a file.
func eachLabelled(t *testing.T, name string, yield func(*labelled)) {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<26)
	for in.Scan() {
		var g labelled
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		yield(&g)
	}
}

// pageSamples collects the lines of a page that the rules leave open.
func pageSamples(g *labelled) (list []openLine) {
	var p page
	p.reset(new(Parser), g.Text)
	p.readLines(g.Text)
	if len(p.lines) != len(g.LineRoles) || len(p.lines) == 0 {
		return nil
	}
	p.frame()
	p.rulesOnly = true
	h := fnv.New32a()
	h.Write([]byte(g.Outlet + g.Skin))
	for i := range p.lines {
		r := p.decide(i)
		class, known := classOfRole[g.LineRoles[i]]
		if !r.open || !known {
			continue
		}
		var f featureList
		p.features(i, &f)
		p.likenessFeatures(i, &f)
		list = append(list, openLine{append([]feature(nil), f.list[:f.n]...), class, classOfRole[string(r.role)], int(h.Sum32() % folds), g.Coarse})
	}
	return list
}

type model [nFeatures][classes]float64

// fit finds the weights that make the samples outside fold likeliest, by gradient descent with Adam's steps.
func fit(all []openLine, fold int) *model {
	w, m, v, grad := new(model), new(model), new(model), new(model)
	for step := 1; step <= 400; step++ {
		*grad = model{}
		n := 0
		for k := range all {
			if s := &all[k]; s.fold != fold {
				n++
				prob := w.probabilities(s.features)
				prob[s.class]--
				for _, x := range s.features {
					for c := range prob {
						grad[x][c] += prob[c]
					}
				}
			}
		}
		for x := range w {
			for c := range w[x] {
				g := (grad[x][c] + *trainL2*w[x][c]) / float64(n)
				m[x][c] = 0.9*m[x][c] + 0.1*g
				v[x][c] = 0.999*v[x][c] + 0.001*g*g
				w[x][c] -= 0.03 * (m[x][c] / (1 - math.Pow(0.9, float64(step)))) / (math.Sqrt(v[x][c]/(1-math.Pow(0.999, float64(step)))) + 1e-8)
			}
		}
	}
	return w
}

func (w *model) probabilities(features []feature) (p [classes]float64) {
	for _, x := range features {
		for c := range p {
			p[c] += w[x][c]
		}
	}
	top := max(p[0], p[1], p[2])
	sum := 0.0
	for c := range p {
		p[c] = math.Exp(p[c] - top)
		sum += p[c]
	}
	for c := range p {
		p[c] /= sum
	}
	return p
}

var fitted [folds]*model

// crossValidate prints the F1 of each class on outlets that the weights were not made from; the model overrules the rules only where it
// gives a class at least the guard's probability.
func crossValidate(all []openLine, guard float64) {
	var hit, said, truth, ruleHit, ruleSaid [classes]float64
	for fold := range folds {
		if fitted[fold] == nil {
			fitted[fold] = fit(all, fold)
		}
		for k := range all {
			s := &all[k]
			if s.fold != fold {
				continue
			}
			prob := fitted[fold].probabilities(s.features)
			got := s.rule
			for c := range prob {
				if prob[c] >= guard && prob[c] == max(prob[0], prob[1], prob[2]) {
					got = c
				}
			}
			if s.coarse && s.class == classParagraph && got == classHeading {
				got = classParagraph
			}
			rule := s.rule
			if s.coarse && s.class == classParagraph && rule == classHeading {
				rule = classParagraph
			}
			truth[s.class]++
			said[got]++
			ruleSaid[rule]++
			if got == s.class {
				hit[got]++
			}
			if rule == s.class {
				ruleHit[rule]++
			}
		}
	}
	for c, name := range [...]string{"paragraph", "caption", "heading"} {
		fmt.Printf("  %s %.3f (rules %.3f, n %.0f)", name, 2*hit[c]/(said[c]+truth[c]), 2*ruleHit[c]/(ruleSaid[c]+truth[c]), truth[c])
	}
	fmt.Println()
}

// weightScale is what weights are multiplied by to become whole numbers.
const weightScale = 128

func writeWeights(t *testing.T, w *model) {
	var b strings.Builder
	b.WriteString("// Code generated by go test -run Train -write; DO NOT EDIT.\n\npackage vietnews\n\n")
	b.WriteString("// weights are the model's, one row a feature, one column a class, in 128ths of a logarithm of odds.\nvar weights = [weightRows][classes]int16{\n")
	for x := range w {
		if w[x] != [classes]float64{} {
			r := func(c int) int { return int(math.Round(w[x][c] * weightScale)) }
			if r(0) != 0 || r(1) != 0 || r(2) != 0 {
				fmt.Fprintf(&b, "\t%d: {%d, %d, %d},\n", x, r(0), r(1), r(2))
			}
		}
	}
	b.WriteString("}\n")
	source, err := format.Source([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("weights.go", source, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestReliability prints, for labelled pages, how often zones of each band of confidence are right.
//
//	go test -run Reliability -train pages.jsonl,more.jsonl
func TestReliability(t *testing.T) {
	if *trainFiles == "" {
		t.Skip("no -train")
	}
	var lines, right [21]int
	for name := range strings.SplitSeq(*trainFiles, ",") {
		eachLabelled(t, name, func(g *labelled) {
			var p page
			p.reset(new(Parser), g.Text)
			p.readLines(g.Text)
			if len(p.lines) != len(g.LineRoles) || len(p.lines) == 0 {
				return
			}
			p.frame()
			for i, want := range g.LineRoles {
				r := p.decide(i)
				if known, ok := rolesOfLabels[want]; ok {
					want = known
				}
				if want == "" {
					continue
				}
				band := int(r.confidence*20 + 0.001)
				lines[band]++
				if string(r.role) == want || g.Coarse && markupHides[r.role] == want {
					right[band]++
				}
			}
		})
	}
	for band := range lines {
		if lines[band] > 0 {
			fmt.Printf("%.2f %6d lines, %.3f right\n", float64(band)/20, lines[band], float64(right[band])/float64(lines[band]))
		}
	}
}

// rolesOfLabels are the labels that some data spell otherwise than [Role] does, or that stand for no role at all.
var rolesOfLabels = map[string]string{
	"title": "headline", "body": "paragraph", "subhead": "heading", "author": "byline", "img-alt": "alt", "outlet-logo": "noise",
	"block": "", "other": "", "quote-speaker": "",
}

// markupHides are the roles that labels taken from markup do not tell from others.
var markupHides = map[Role]string{RoleHeading: "paragraph", RoleAttribution: "byline"}
