namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Sets options of a client by the services of the scope that the client is made in.</summary>
internal sealed class ScopeSetup<TOptions>(Action<IServiceProvider, TOptions> configure)
    where TOptions : ApiOptions
{
    public void Apply(IServiceProvider scope, TOptions options) => configure(scope, options);
}
