using NetChooser.Benchmarks;

return BenchmarkCommand.Create().Parse(args).Invoke();
