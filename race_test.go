//go:build race

package vietnews

// raceEnabled tells that the race detector is on, under which pools forget at random and everything takes many times as long.
const raceEnabled = true
