package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"example.com/vietnews"
	"example.com/vietnews/internal/stress"
)

// printGrowth measures and prints how cost grows with the size of a text, with its malice, with cores and with the length of a batch.
func (o *output) printGrowth(pages []page) error {
	o.printf("\nHow cost grows:\n\n| | at most | measured |\n|---|---:|---:|\n")
	parse, valid := sizeRatio()
	o.printf("| `Parse`: a byte of 64 MB beside one of 64 KB | 1.3 × | %s |\n", times3(parse))
	o.printf("| the same of `utf8.ValidString`, which only reads | | %s |\n", times3(valid))
	names, ratios := hostileRatios(64<<20, 3)
	last := len(names) - 1
	o.printf("| `Parse`: a byte of 64 MB of hostile text beside one of 64 KB of prose, the worst of %d texts (repeated %q) | 3 × | %s |\n",
		len(ratios), names[last], times3(ratios[last]))
	o.printf("| the same, the median | | %s |\n", times3(ratios[len(ratios)/2]))
	names, ratios = hostileRatios(1<<20, 5)
	o.printf("| the same of 1 MB, the worst (repeated %q) | | %s |\n", names[last], times3(ratios[last]))
	o.printf("| the same of 1 MB, the median | | %s |\n", times3(ratios[len(ratios)/2]))
	program, clean, err := buildParse()
	if err != nil {
		return err
	}
	defer clean()
	speedup, err := coresRatio(program, pages)
	if err != nil {
		return err
	}
	o.printf("| `examples/parse -jsonl`: speed of two cores beside one, %d articles, median of %d turns | at least 1.8 × | %s |\n", coresBatch, coresTurns, times3(speedup))
	small, err := peak(program, pages, 2_000)
	if err != nil {
		return err
	}
	large, err := peak(program, pages, 200_000)
	if err != nil {
		return err
	}
	o.printf("| `examples/parse -jsonl`: peak memory for 200,000 articles, beside %d MB for 2,000 | %d MB | %d MB |\n", small>>20, small>>20+32, large>>20)
	return nil
}

// sizeRatio returns how many times as long a byte of a long text takes as one of a short text, and how many times as long it takes
// utf8.ValidString, which does no more than read them: what memory alone takes. Lines are long enough that all are read. Both sizes take
// turns, so that a busy machine slows both.
func sizeRatio() (parse, valid float64) {
	const long, short, turns = 64 << 20, 64 << 10, 9
	line := strings.ReplaceAll(strings.Repeat(stress.Paragraph, 8), "\n", " ") + "\n"
	texts := [2]string{stress.Text(line, long, false), stress.Text(line, short, false)}
	parser := vietnews.Parser{MaxBytes: long}
	least := [2][2]float64{{1e18, 1e18}, {1e18, 1e18}}
	for range turns {
		for i, text := range texts {
			for range min(200, 2*long/len(text)-1) {
				parse := run(1, func() { parser.Parse(text) })
				valid := run(1, func() { utf8.ValidString(text) })
				least[i][0] = min(least[i][0], float64(parse)/float64(len(text)))
				least[i][1] = min(least[i][1], float64(valid)/float64(len(text)))
			}
		}
	}
	return least[0][0] / least[1][0], least[0][1] / least[1][1]
}

// hostileRatios returns the names of the hostile texts and how many times as long a byte of size bytes of theirs takes as one of 64 KB of
// prose, from least to most.
func hostileRatios(size, turns int) (names []string, ratios []float64) {
	const paragraphs = 64 << 10
	prose := stress.Text(stress.Paragraph, paragraphs, true)
	byName := make(map[string]float64)
	for name, unit := range stress.Units {
		text := stress.Text(unit, size, true)
		best, base := time.Duration(1<<62), time.Duration(1<<62)
		for range turns {
			best = min(best, run(1, func() { vietnews.Parse(text) }))
			for range 10 {
				base = min(base, run(1, func() { vietnews.Parse(prose) }))
			}
		}
		byName[name] = float64(best) / float64(base) * float64(len(prose)) / float64(len(text))
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return int(1e6 * (byName[a] - byName[b])) })
	for _, name := range names {
		ratios = append(ratios, byName[name])
	}
	return names, ratios
}

// buildParse builds examples/parse.
func buildParse() (program string, clean func(), err error) {
	dir, err := os.MkdirTemp("", "vietnews-bench-")
	if err != nil {
		return "", nil, err
	}
	program = filepath.Join(dir, "parse")
	build := exec.Command("go", "build", "-o", program, "./examples/parse")
	build.Dir, build.Stderr = "..", os.Stderr
	if err := build.Run(); err != nil {
		os.RemoveAll(dir)
		return "", nil, err
	}
	return program, func() { os.RemoveAll(dir) }, nil
}

// writeBatch writes n lines of a batch: the pages, over and over.
func writeBatch(w io.Writer, pages []page, n int) error {
	out := bufio.NewWriterSize(w, 1<<16)
	for i := range n {
		line, err := json.Marshal(map[string]any{"id": i, "text": pages[i%len(pages)].text})
		if err != nil {
			return err
		}
		if _, err := out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}

const coresBatch, coresTurns = 20_000, 5

// coresRatio returns how many times as fast as one core two work through a batch.
func coresRatio(program string, pages []page) (float64, error) {
	file := filepath.Join(filepath.Dir(program), "batch.jsonl")
	var batch bytes.Buffer
	if err := writeBatch(&batch, pages, coresBatch); err != nil {
		return 0, err
	}
	if err := os.WriteFile(file, batch.Bytes(), 0o666); err != nil {
		return 0, err
	}
	took := func(cores int) (time.Duration, error) {
		cmd := exec.Command(program, "-jsonl", file)
		cmd.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(cores))
		start := time.Now()
		err := cmd.Run()
		return time.Since(start), err
	}
	var ratios []float64
	for range coresTurns {
		one, err := took(1)
		if err != nil {
			return 0, err
		}
		two, err := took(2)
		if err != nil {
			return 0, err
		}
		ratios = append(ratios, float64(one)/float64(two))
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2], nil
}

// peak returns the most memory in bytes that the program held at once for a batch of n articles, as Linux counts it.
func peak(program string, pages []page, n int) (int, error) {
	cmd := exec.Command(program, "-jsonl")
	in, err := cmd.StdinPipe()
	if err != nil {
		return 0, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	defer cmd.Wait()
	defer in.Close()
	written := make(chan error, 1)
	go func() { written <- writeBatch(in, pages, n) }()
	answers := bufio.NewReaderSize(out, 1<<20)
	for range n {
		if _, err := answers.ReadSlice('\n'); err != nil {
			return 0, fmt.Errorf("answers of the batch: %w", err)
		}
	}
	// All is answered, and the program waits for more: now is the time to ask.
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes, err := strconv.Atoi(strings.Fields(rest + " none none")[0])
	if err != nil {
		return 0, fmt.Errorf("peak memory: %w", err)
	}
	return kilobytes << 10, <-written
}
