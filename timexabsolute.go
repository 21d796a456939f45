package vietnews

import "time"

// An expression that needs no reference has the same value for two that have nothing in common. A text is read once for both, and what is
// found is resolved twice.
var (
	early = time.Date(1950, 1, 2, 3, 4, 5, 0, ICT)
	late  = time.Date(2049, 8, 17, 16, 5, 4, 0, ICT)
)

// setRef sets the reference. Without one the finder gives what needs none.
func (p *finder) setRef(ref time.Time) {
	if p.absolute = ref.IsZero(); p.absolute {
		p.ref, p.late.ref = newReference(early), newReference(late)
		return
	}
	p.ref = newReference(ref)
}

// A reading is what one reading knows while the other one is at work.
type reading struct {
	ref reference
	memory
}

// swap goes on with the other reading.
func (p *finder) swap() {
	p.ref, p.late.ref = p.late.ref, p.ref
	p.memory, p.late.memory = p.late.memory, p.memory
}

// agrees tells whether both readings read the same at the window's start: all that reading looks at in what was resolved.
func (p *finder) agrees() bool {
	a, b := &p.memory, &p.late.memory
	return a.point.unit == b.point.unit && a.point.clock == b.point.clock && (a.anchorYear == 0) == (b.anchorYear == 0) && a.lastEnd == b.lastEnd
}

// findAbsolute gives the expressions of the text that need no reference.
func (p *finder) findAbsolute(yield func(Timex) bool) {
	var a, b few
	for i := p.nextStart(0); i < len(p.text); i = p.nextStart(i) {
		endA, endB := p.candidateTwice(&a, &b)
		if endA != endB {
			p.findApart(p.behind(i, endA), p.behind(i, endB), &a, &b, yield)
			return
		}
		for _, x := range b.list[:b.count] {
			if a.holds(x) && !yield(x) {
				return
			}
		}
		i = p.behind(i, endA)
	}
}

// candidateTwice is candidate for both readings. What the first one read is read again for the other only where that may read something else.
func (p *finder) candidateTwice(a, b *few) (endA, endB int) {
	a.count, b.count = 0, 0
	again := !p.agrees()
	p.byRef = false
	endA, found := p.readList()
	again = again || p.byRef
	if !found && !again {
		return endA, endA
	}
	if found {
		endA, _ = p.resolveList(a.add)
	}
	p.swap()
	if again {
		endB, found = p.readList()
	}
	if found {
		endB, _ = p.resolveList(b.add)
	}
	p.swap()
	return endA, endB
}

// findApart reads the rest of the text twice, for one candidate was not as long for one reading as for the other: a day exists in some years
// only. It takes where each goes on, and what each has found there.
func (p *finder) findApart(fromA, fromB int, a, b *few, yield func(Timex) bool) {
	both := make(common)
	for _, x := range a.list[:a.count] {
		both.note(x)
	}
	p.findFrom(fromA, both.note)
	p.swap()
	for _, x := range b.list[:b.count] {
		if both.holds(x) && !yield(x) {
			return
		}
	}
	p.findFrom(fromB, func(x Timex) bool { return !both.holds(x) || yield(x) })
	p.swap()
}

// few are the expressions of one list.
type few struct {
	list  [maxMembers]Timex
	count int
}

func (f *few) add(x Timex) bool {
	f.list[f.count] = x
	f.count++
	return true
}

// holds tells whether x is among them, whatever a reference added to it.
func (f *few) holds(x Timex) bool {
	for i := range f.list[:f.count] {
		if y := &f.list[i]; x.Start == y.Start && x.End == y.End && x.Value == y.Value {
			return true
		}
	}
	return false
}

// common holds the expressions that were found with one reference, to be looked up among those found with another.
type common map[Timex]bool

// bare is x without what a reference adds to it.
func (common) bare(x Timex) Timex { return Timex{Start: x.Start, End: x.End, Value: x.Value} }

func (c common) note(x Timex) bool { c[c.bare(x)] = true; return true }

func (c common) holds(x Timex) bool { return c[c.bare(x)] }
