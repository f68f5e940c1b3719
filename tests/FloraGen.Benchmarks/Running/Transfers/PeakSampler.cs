namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>Looks every two milliseconds at how much memory there is more than at its start.</summary>
internal sealed class PeakSampler : IDisposable
{
    private readonly long _managed = GC.GetTotalMemory(forceFullCollection: false), _resident = Environment.WorkingSet;
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;
    private long _managedPeak, _residentPeak;

    public PeakSampler()
    {
        _thread = new Thread(Sample);
        _thread.Start();
    }

    public (long Managed, long Resident) Stop()
    {
        _stop.Set();
        _thread.Join();
        return (_managedPeak, _residentPeak);
    }

    public void Dispose()
    {
        _ = Stop();
        _stop.Dispose();
    }

    private void Sample()
    {
        do
        {
            _managedPeak = Math.Max(_managedPeak, GC.GetTotalMemory(forceFullCollection: false) - _managed);
            _residentPeak = Math.Max(_residentPeak, Environment.WorkingSet - _resident);
        }
        while (!_stop.Wait(2));
    }
}
