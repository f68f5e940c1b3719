namespace FloraGen.Runtime.Internal;

using System;

/// <summary>The options of a client as they are now: fixed, or made anew of others whenever there are other ones.</summary>
internal sealed class CurrentOptions
{
    private readonly Func<ApiOptions>? _origin;
    private readonly Action<ApiOptions>? _change;
    private volatile Made _made;

    /// <summary>Options that stay as they are.</summary>
    /// <param name="options">Copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that makes no sense.</exception>
    public CurrentOptions(ApiOptions options)
    {
        ArgumentCheck.NotNull(options);
        _made = Made.Of(options, null);
    }

    /// <summary>Options that are others with a change.</summary>
    /// <param name="origin">Gives the others: the same object until they change. They are copied.</param>
    /// <param name="change">Changes a copy.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option has a value that makes no sense.</exception>
    public CurrentOptions(Func<ApiOptions> origin, Action<ApiOptions> change)
    {
        _origin = origin;
        _change = change;
        _made = Made.Of(origin(), change);
    }

    /// <summary>Never changed: there is another object where they are others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option has got a value that makes no sense.</exception>
    public ApiOptions Value
    {
        get
        {
            Made made = _made;
            if (_origin is not null && _origin() is { } origin && !ReferenceEquals(origin, made.Origin))
            {
                _made = made = Made.Of(origin, _change);
            }

            return made.Options;
        }
    }

    /// <summary>Options, and what they were made of. One object, so that calls on other threads see both or neither.</summary>
    private sealed class Made(ApiOptions origin, ApiOptions options)
    {
        public ApiOptions Origin { get; } = origin;

        public ApiOptions Options { get; } = options;

        public static Made Of(ApiOptions origin, Action<ApiOptions>? change)
        {
            ApiOptions options = ((ICopiedOptions)origin).Copy();
            change?.Invoke(options);
            ((ICopiedOptions)options).Check();
            // Who made the change may keep the object that it was given.
            return new Made(origin, change is null ? options : ((ICopiedOptions)options).Copy());
        }
    }
}
