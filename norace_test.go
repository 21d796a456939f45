//go:build !race

package vietnews

const raceEnabled = false
