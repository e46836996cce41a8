using NetChooser.Benchmarks;

var parsed = BenchmarkCommand.Create().Parse(args);
var exitCode = parsed.Invoke();
// The library's own code for a bad command line is the one that here says that a peer disagrees.
return parsed.Errors.Count > 0 ? ExitCode.BadInput : exitCode;
