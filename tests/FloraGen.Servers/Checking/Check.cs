namespace FloraGen.Servers.Checking;

/// <summary>What a check has besides the client: the server's address, and what its handlers noted.</summary>
public sealed class Check(Uri address, Recorder recorder)
{
    private int _looks;

    public Uri Address => address;

    /// <summary>The handler received these values, in the order of its parameters.</summary>
    public void Received(params object?[] sent)
    {
        _looks++;
        object?[]? received = recorder.TakeReceived();
        Assert.True(received is not null, "The server noted no call.");
        Same(sent, received, "received");
    }

    /// <summary>The client read what the handler returned.</summary>
    public void Returned(object? read)
    {
        _looks++;
        object?[]? returned = recorder.TakeReturned();
        Assert.True(returned is not null, "The server noted no response.");
        Same(returned[0], read, "response");
    }

    /// <summary>The handler received what was sent, and the client read what the handler returned.</summary>
    public async Task EchoedAsync<TBody, TResponse>(TBody sent, Func<TBody, Task<TResponse>> call)
    {
        TResponse read = await call(sent);
        Received(sent);
        Returned(read);
    }

    /// <summary>What came so far is of no interest.</summary>
    public void Forget() => recorder.Clear();

    /// <summary>Two values say the same.</summary>
    public void Same(object? expected, object? actual, string location = "value")
    {
        string? difference = ValueComparison.Difference(expected, actual, location);
        Assert.True(difference is null, difference);
    }

    /// <summary>Something that the server noted was looked at, and nothing went unseen.</summary>
    public void Close()
    {
        Assert.True(_looks > 0, "The check looks at nothing.");
        Assert.Empty(recorder.Unseen);
    }
}
