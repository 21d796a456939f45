//go:build !unix

package vietnews

import "time"

// cpuTime returns how long the process has run, which is all that there is to be had.
func cpuTime() time.Duration { return time.Since(processStart) }

var processStart = time.Now()
