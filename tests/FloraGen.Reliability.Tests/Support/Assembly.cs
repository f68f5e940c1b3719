// The memory that a test needs can be told only while no other one runs.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
