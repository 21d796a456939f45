package vietnews

import (
	"encoding/json"
	"fmt"
)

// The JSON form of a DatelineMatch. It has a method of its own, for that of the Dateline within would else stand for the whole.

// MarshalJSON returns the match as one JSON object: the keys of [Dateline.MarshalJSON], and "label", "doubts" (codes as of warnings), "kind",
// "start", "end", "has_weekday", "has_time", "has_year", "relative", "alone" and "update", a dateline with its label and doubts. What is
// empty or false is left out, but for "raw", "start" and "end".
func (m DatelineMatch) MarshalJSON() ([]byte, error) {
	b := appendKey(appendMarked(nil, &m.Dateline), `,"kind":`, string(m.Kind))
	b = appendSpan(b, m.Start, m.End)
	for _, f := range [...]struct {
		key  string
		says bool
	}{
		{"has_weekday", m.HasWeekday}, {"has_time", m.HasTime}, {"has_year", m.HasYear}, {"relative", m.Relative}, {"alone", m.Alone},
	} {
		if f.says {
			b = append(append(append(b, `,"`...), f.key...), `":true`...)
		}
	}
	if !m.Update.IsZero() {
		b = append(appendMarked(append(b, `,"update":`...), &m.Update), '}')
	}
	return append(b, '}'), nil
}

// appendMarked appends a dateline with its label and its doubts, and without the brace that ends it. Within an article a dateline has neither,
// for there the doubts are warnings.
func appendMarked(b []byte, d *Dateline) []byte {
	b = d.appendJSON(b)
	b = appendKey(b[:len(b)-1], `,"label":`, string(d.Label))
	if d.Doubts == 0 {
		return b
	}
	mark := byte('[')
	b = append(b, `,"doubts":`...)
	for _, w := range doubtWarnings {
		if d.Doubts&w.doubt != 0 {
			b = appendString(append(b, mark), string(w.code))
			mark = ','
		}
	}
	return append(b, ']')
}

// The forms for reading.
type (
	markedJSON struct {
		datelineJSON
		Label  Label         `json:"label"`
		Doubts []WarningCode `json:"doubts"`
	}
	matchJSON struct {
		markedJSON
		Kind   MatchKind  `json:"kind"`
		Start  int        `json:"start"`
		End    int        `json:"end"`
		Update markedJSON `json:"update"`

		HasWeekday bool `json:"has_weekday"`
		HasTime    bool `json:"has_time"`
		HasYear    bool `json:"has_year"`
		Relative   bool `json:"relative"`
		Alone      bool `json:"alone"`
	}
)

// UnmarshalJSON replaces the match by the one that MarshalJSON wrote. Keys that it doesn't know are ignored.
func (m *DatelineMatch) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	var j matchJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	dateline, err := j.marked()
	if err != nil {
		return err
	}
	update, err := j.Update.marked()
	if err != nil {
		return err
	}
	*m = DatelineMatch{
		Dateline:   dateline,
		Kind:       j.Kind,
		Start:      j.Start,
		End:        j.End,
		HasWeekday: j.HasWeekday,
		HasTime:    j.HasTime,
		HasYear:    j.HasYear,
		Relative:   j.Relative,
		Alone:      j.Alone,
		Update:     update,
	}
	return nil
}

// marked returns the dateline that the form stands for.
func (j *markedJSON) marked() (Dateline, error) {
	d, err := j.value()
	if err != nil {
		return d, err
	}
	d.Label = j.Label
	for _, code := range j.Doubts {
		doubt := doubtOf(code)
		if doubt == 0 {
			return Dateline{}, fmt.Errorf("vietnews: dateline has doubt %q, which is none", code)
		}
		d.Doubts |= doubt
	}
	return d, nil
}

// doubtOf gives the doubt that a code stands for, or 0.
func doubtOf(code WarningCode) Doubt {
	for _, w := range doubtWarnings {
		if w.code == code {
			return w.doubt
		}
	}
	return 0
}
