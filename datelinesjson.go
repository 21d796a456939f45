package vietnews

import "encoding/json"

// The JSON form of a DatelineMatch. It has a method of its own, for that of the Dateline within would else stand for the whole.

// MarshalJSON returns the match as one JSON object: the keys of [Dateline.MarshalJSON], and "kind", "start", "end", "has_weekday",
// "has_time", "has_year", "relative", "alone" and "update". What is empty or false is left out, but for "raw", "start" and "end".
func (m DatelineMatch) MarshalJSON() ([]byte, error) {
	b := m.Dateline.appendJSON(nil)
	b = appendKey(b[:len(b)-1], `,"kind":`, string(m.Kind))
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
	return append(appendDateline(b, `,"update":`, &m.Update), '}'), nil
}

// matchJSON is the form for reading.
type matchJSON struct {
	datelineJSON
	Kind   MatchKind    `json:"kind"`
	Start  int          `json:"start"`
	End    int          `json:"end"`
	Update datelineJSON `json:"update"`

	HasWeekday bool `json:"has_weekday"`
	HasTime    bool `json:"has_time"`
	HasYear    bool `json:"has_year"`
	Relative   bool `json:"relative"`
	Alone      bool `json:"alone"`
}

// UnmarshalJSON replaces the match by the one that MarshalJSON wrote. Keys that it doesn't know are ignored.
func (m *DatelineMatch) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	var j matchJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	dateline, err := j.value()
	if err != nil {
		return err
	}
	update, err := j.Update.value()
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
