using InteropTests.Clients;

namespace InteropTests;

/// <summary>A test with FLORA's own client, which is not a part of the repository.</summary>
internal sealed class VendorFactAttribute : FactAttribute
{
    public VendorFactAttribute() => Skip = VendorFolder.Lack;
}
