// Spans, metrics and those who listen to them are the whole process's: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
