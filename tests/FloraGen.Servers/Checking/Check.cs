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

    /// <summary>The client read what the handler answered.</summary>
    public void Answered(object? read)
    {
        _looks++;
        object?[]? answered = recorder.TakeAnswered();
        Assert.True(answered is not null, "The server noted no answer.");
        Same(answered[0], read, "answer");
    }

    /// <summary>The handler received what was sent, and the client read what the handler answered.</summary>
    public async Task EchoedAsync<TBody, TAnswer>(TBody sent, Func<TBody, Task<TAnswer>> call)
    {
        TAnswer read = await call(sent);
        Received(sent);
        Answered(read);
    }

    /// <summary>What came so far is of no interest.</summary>
    public void Forget() => recorder.Clear();

    /// <summary>Two values say the same.</summary>
    public void Same(object? expected, object? actual, string place = "value")
    {
        string? difference = ValueComparison.Difference(expected, actual, place);
        Assert.True(difference is null, difference);
    }

    /// <summary>Something that the server noted was looked at, and nothing went unseen.</summary>
    public void Close()
    {
        Assert.True(_looks > 0, "The check looks at nothing.");
        Assert.Empty(recorder.Unseen);
    }
}
