package vietnews

// A verdict is what one line says to a question about the lines from some place on.
type verdict int8

const (
	undecided verdict = iota // the next line has to be asked
	yes
	no
)

// A lookahead asks lines in turn until one decides. It remembers which did, for whoever asks again from between the two places would ask
// the same lines: so asking from every line of a page costs no more than asking from the first.
type lookahead struct {
	from, at int // from where to where lines were asked
	end      int
	found    verdict
}

// first returns the verdict of the first line from i to end that is not undecided.
func (a *lookahead) first(p *page, i, end int, judge func(*page, int) verdict) verdict {
	if a.end != end || i < a.from || i > a.at {
		*a = lookahead{from: i, at: i, end: end}
		for ; a.at < end; a.at++ {
			if a.found = judge(p, a.at); a.found != undecided {
				break
			}
		}
	}
	return a.found
}
