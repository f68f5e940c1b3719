namespace FloraGen.Servers.Checking;

/// <summary>What a check has besides the client: the server's address, and what its handlers noted.</summary>
public sealed class Check(Uri address, Recorder recorder)
{
    public Uri Address => address;

    /// <summary>The handler received these values, in the order of its parameters.</summary>
    public void Received(params object?[] sent)
    {
        object?[]? received = recorder.TakeReceived();
        Assert.True(received is not null, "The server noted no call.");
        Same(sent, received, "received");
    }

    /// <summary>The client read what the handler answered.</summary>
    public void Answered(object? read)
    {
        object?[]? answered = recorder.TakeAnswered();
        Assert.True(answered is not null, "The server noted no answer.");
        Same(answered[0], read, "answer");
    }

    /// <summary>Two values say the same.</summary>
    public void Same(object? expected, object? actual, string place = "value")
        => Assert.True(ValueComparison.Difference(expected, actual, place) is not { } difference, ValueComparison.Difference(expected, actual, place));

    /// <summary>Nothing that the server noted went unseen.</summary>
    public void Close() => Assert.Empty(recorder.Unseen);
}
