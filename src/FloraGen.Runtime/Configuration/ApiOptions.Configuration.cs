namespace FloraGen.Runtime;

using System;

public abstract partial class ApiOptions : Internal.IConfigurable
{
    void Internal.IConfigurable.Bind(global::Microsoft.Extensions.Configuration.IConfiguration section) => Bind(section);

    /// <summary>Takes over what a section has; what it lacks stays as it is.</summary>
    /// <exception cref="InvalidOperationException">A value cannot be read; the message names the path of its key.</exception>
    private protected virtual void Bind(global::Microsoft.Extensions.Configuration.IConfiguration section)
    {
        BaseUrl = Internal.ConfiguredValue.Url(section, nameof(BaseUrl)) ?? BaseUrl;
        Timeout = Internal.ConfiguredValue.Time(section, nameof(Timeout)) ?? Timeout;
        TotalTimeout = Internal.ConfiguredValue.Time(section, nameof(TotalTimeout)) ?? TotalTimeout;
        MaxRetries = (int?)Internal.ConfiguredValue.Number(section, nameof(MaxRetries), int.MaxValue) ?? MaxRetries;
        MaxRetryDelay = Internal.ConfiguredValue.Time(section, nameof(MaxRetryDelay)) ?? MaxRetryDelay;
        MaxResponseSize = Internal.ConfiguredValue.Number(section, nameof(MaxResponseSize), long.MaxValue) ?? MaxResponseSize;
        MaxJsonDepth = (int?)Internal.ConfiguredValue.Number(section, nameof(MaxJsonDepth), int.MaxValue) ?? MaxJsonDepth;
        HandlerAuthenticates = Internal.ConfiguredValue.Truth(section, nameof(HandlerAuthenticates)) ?? HandlerAuthenticates;
        Headers = Internal.ConfiguredValue.Texts(section, nameof(Headers)) ?? Headers;
        Query = Internal.ConfiguredValue.Texts(section, nameof(Query)) ?? Query;
        AllowInsecureHttp = Internal.ConfiguredValue.Truth(section, nameof(AllowInsecureHttp)) ?? AllowInsecureHttp;
        BindStreams(section);
        BindEvents(section);
        BindDownloads(section);
        BindValidation(section);
    }

    // Options that a client has where its API has use for them.
    partial void BindStreams(global::Microsoft.Extensions.Configuration.IConfiguration section);

    partial void BindEvents(global::Microsoft.Extensions.Configuration.IConfiguration section);

    partial void BindDownloads(global::Microsoft.Extensions.Configuration.IConfiguration section);

    partial void BindValidation(global::Microsoft.Extensions.Configuration.IConfiguration section);
}
