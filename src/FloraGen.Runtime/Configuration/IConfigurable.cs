namespace FloraGen.Runtime.Internal;

using Microsoft.Extensions.Configuration;

/// <summary>Options that a section of the configuration can fill.</summary>
internal interface IConfigurable
{
    void Bind(IConfiguration section);
}
