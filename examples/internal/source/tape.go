package source

import (
	"bufio"
	"bytes"
)

// maxTape is how much of a gzip member is kept to begin again. Members of WET files are far shorter; of a longer one that is damaged, what
// was read is given up.
const maxTape = 16 << 20

// A tape reads gzip members and can go back to where a member began, for the decoder may run over the end of a damaged one, and far into the
// next, before it notices.
type tape struct {
	in      *bufio.Reader
	kept    []byte // what was read since the member began
	next    int    // first byte of kept to be read again
	full    bool   // the member is longer than maxTape, nothing is kept
	skipped int    // bytes before the member that belong to none
	err     error  // why there is no other member
}

// magic begins a gzip member: its two magic bytes, and the one method that there is.
var magic = []byte{0x1f, 0x8b, 8}

// nextMember goes forward to the next beginning of a member, and forgets all before it.
func (t *tape) nextMember() bool {
	t.skipped = 0
	t.kept, t.next, t.full = t.kept[t.next:], 0, false
	for {
		i := bytes.Index(t.kept, magic)
		if i >= 0 {
			t.skipped += i
			t.kept = t.kept[i:]
			return true
		}
		keep := min(len(t.kept), len(magic)-1) // a beginning may be cut by the border
		t.skipped += len(t.kept) - keep
		t.kept = t.kept[len(t.kept)-keep:]
		if !t.fill() {
			t.skipped += len(t.kept)
			return false
		}
	}
}

// fill reads some more bytes at the end of kept.
func (t *tape) fill() bool {
	if _, err := t.in.Peek(1); err != nil {
		t.err = err
		return false
	}
	piece, _ := t.in.Peek(t.in.Buffered())
	t.kept = append(t.kept, piece...)
	t.in.Discard(len(piece))
	return true
}

// rewind goes back to just behind the first byte of the member.
func (t *tape) rewind() {
	t.next = min(1, len(t.kept))
	if t.full {
		t.next = 0
	}
}

// ReadByte makes the decoder take no more than it needs, so that the next member begins where it stopped.
func (t *tape) ReadByte() (byte, error) {
	if t.next == len(t.kept) {
		if len(t.kept) > maxTape {
			t.kept, t.next, t.full = t.kept[:0], 0, true
		}
		if !t.fill() {
			return 0, t.err
		}
	}
	c := t.kept[t.next]
	t.next++
	return c, nil
}

// Read serves the headers of members.
func (t *tape) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	c, err := t.ReadByte()
	if err != nil {
		return 0, err
	}
	p[0] = c
	n := 1 + copy(p[1:], t.kept[t.next:])
	t.next += n - 1
	return n, nil
}
